import './style.css';
import './panel.ts';
