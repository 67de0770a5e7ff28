/** Sites of the centre: the Government, the National Assembly, ministries. What they give without naming a place is of the whole country. */
export const CENTRAL_SITES: readonly string[] =
  'chinhphu.vn|baochinhphu.vn|quochoi.vn|gso.gov.vn|nso.gov.vn|mof.gov.vn|mpi.gov.vn|moit.gov.vn|sbv.gov.vn|mae.gov.vn|mard.gov.vn|moh.gov.vn|moet.gov.vn|molisa.gov.vn|moc.gov.vn|mt.gov.vn|mic.gov.vn|mst.gov.vn|most.gov.vn|moha.gov.vn|moj.gov.vn|monre.gov.vn|bvhttdl.gov.vn'.split(
    '|',
  );
