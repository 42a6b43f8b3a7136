#include "widgets/spec/form_writer.h"

#include "widgets/models/sentences.h"
#include "widgets/spec/spec_edit.h"

namespace plumb::desk {

FormWriter::FormWriter(Desk& desk, SpecEdit& edit, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_edit(edit) {}

void FormWriter::write(FormChange change) {
    m_waiting.push_back(std::move(change));
    if (m_waiting.size() == 1) {
        next();
    }
}

void FormWriter::next() {
    if (m_waiting.empty()) {
        m_job = {};
        return;
    }
    const std::uint64_t revision = m_edit.revision();
    m_job = m_desk.jobs.run<std::string>(
        this, tr("Changing the spec"),
        [text = std::string(m_edit.bytes()), change = m_waiting.front()](const CancelToken&, Progress&) {
            return changed(text, change);
        },
        [this, revision](Result<std::string> text) {
            // What was typed meanwhile is not lost: the change is made again in the text as it is now.
            if (m_edit.revision() != revision) {
                next();
                return;
            }
            m_waiting.pop_front();
            if (text) {
                m_edit.change(*text);
                emit written();
            } else {
                emit failed(sentence(text.error()));
            }
            next();
        });
}

}  // namespace plumb::desk
