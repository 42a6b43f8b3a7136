// Text of a spec that a session before this one did not save.
#include "hl7/edit_journal.h"
#include "widgets/common/notice_line.h"
#include "widgets/keeping/restore_bar.h"
#include "widgets/spec/spec_edit.h"
#include "widgets/spec/spec_file.h"
#include "widgets/spec/spec_page.h"

#include <algorithm>

namespace plumb::desk {

const std::string& SpecPage::savedText() const {
    return m_file->saved();
}

void SpecPage::takeDraft(const hl7::JournalDraft& draft) {
    m_edit->change(draft.text);
    m_edit->setCaret(std::min<std::size_t>(draft.caret, draft.text.size()));
    edited();
    if (m_file->wasRead() && draft.text == m_file->saved()) {
        return;  // it was saved, only not by us
    }
    const QString when = RestoreBar::when(draft.wallMs);
    if (m_file->hasPath() && !m_file->wasRead()) {
        fileChanged(true);
    } else if (m_file->hasPath() && hl7::fingerprint(m_file->saved()) != draft.saved) {
        m_notice->ask(tr("This is your text of %1, which was not saved. The file was changed since.").arg(when),
                      {{tr("Keep my text"), {}},
                       {tr("Show what the file holds"), [this] {
                            m_edit->change(m_file->saved());  // one step to undo: the text from before is not lost
                            edited();
                        }}});
    } else if (m_file->hasPath()) {
        m_notice->ask(tr("This is your text of %1, which was not saved.").arg(when),
                      {{tr("Save"), [this] { save(); }},
                       {tr("Show what the file holds"),
                        [this] {
                            m_edit->change(m_file->saved());
                            edited();
                        }},
                       {tr("Close this notice"), {}}});
    } else {
        m_notice->ask(tr("This is your text of %1, which was not saved.").arg(when),
                      {{tr("Save as"), [this] { saveAs(); }}, {tr("Close this notice"), {}}});
    }
}

}  // namespace plumb::desk
