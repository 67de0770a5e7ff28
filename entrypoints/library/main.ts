import './style.css';
import './app.tsx';
