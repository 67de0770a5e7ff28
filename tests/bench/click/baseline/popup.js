/** The least that a popup which reads the page can do: ask the page for its title, and show it. */
const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => document.title });
document.getElementById('title').textContent = result;
