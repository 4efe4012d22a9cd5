import '../../components/styles/popup.css'
