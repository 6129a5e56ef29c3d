/** Styles of the dialogs; they come with the first of them. */
import dialog from '../../ui/dialog.css?inline';
import provenanceDialog from './ProvenanceDialog.css?inline';

export const DIALOG_STYLES = dialog + provenanceDialog;
