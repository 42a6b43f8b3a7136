// Templates of composite types in the editor: put in as one edit, then Tab goes from part to part until the caret
// leaves.
#include "widgets/common/desk.h"
#include "widgets/editor/message_editor.h"
#include "widgets/editor/text_surface.h"
#include "widgets/models/sentences.h"

#include <algorithm>

namespace plumb::desk {

void MessageEditor::takeTemplate() {
    const FeedMessagePtr message = m_text.message();
    TypeTemplate filled = *m_offered;
    // What was typed meanwhile to find it in the list gives way to it, as with every completion.
    const ByteRange range = message->view.at(filled.whole).range;
    hl7::ByteEdit edit{
        range.begin,
        message->bytes.substr(static_cast<std::size_t>(range.begin), static_cast<std::size_t>(range.length)),
        filled.bytes};
    const QString where = toQString(hl7::formatPath(message->view, filled.whole));
    m_lineBreak.reset();
    if (change({std::move(edit)}, tr("Put the parts of a value in %1").arg(where), -1)) {
        const std::uint32_t first = filled.stops.front();
        m_template = std::move(filled);
        goToPart(first);
    }
}

bool MessageEditor::goToPart(std::uint32_t number) {
    const hl7::Element part = m_text.message()->view.at(m_template->whole.child(number));
    if (part.presence == hl7::Presence::Absent) {
        return false;
    }
    const TextRange range = m_text.map().textOf(part.range);
    if (range.empty()) {
        m_surface->setCaret(range.begin);
    } else {
        m_surface->select(range);  // so that typing replaces what stands there
    }
    moveFocus();
    return true;
}

// Behind the last part Tab goes to the end of the value, and from there on as everywhere.
bool MessageEditor::goToNextPart(bool forward) {
    const hl7::FieldPath here = place();
    if (!m_template || !m_template->whole.contains(here)) {
        m_template.reset();
        return false;
    }
    const std::vector<std::uint32_t>& stops = m_template->stops;
    const std::uint32_t now = std::max(m_template->whole.component() == 0 ? here.component() : here.subcomponent(), 1u);
    if (forward) {
        const auto next = std::upper_bound(stops.begin(), stops.end(), now);
        if (next != stops.end()) {
            return goToPart(*next);
        }
        m_surface->setCaret(m_text.map().textOf(m_text.message()->view.at(m_template->whole).range).end);
        m_template.reset();
        moveFocus();
        return true;
    }
    const auto same = std::lower_bound(stops.begin(), stops.end(), now);
    if (same == stops.begin()) {
        m_template.reset();
        return false;
    }
    return goToPart(*std::prev(same));
}

// Who types a value with its delimiters, as everywhere else, gets what was typed and not the delimiters twice.
bool MessageEditor::passDelimiter(const QString& text) {
    if (!m_template || !m_template->whole.contains(place()) || !m_surface->selection().empty()) {
        return false;
    }
    const std::size_t caret = m_surface->caret();
    const std::string_view shown = m_surface->text();
    const char delimiter = m_template->bytes.front();
    if (text != QLatin1Char(delimiter) || caret >= shown.size() || shown[caret] != delimiter) {
        return false;
    }
    m_surface->setCaret(caret + 1);
    moveFocus();
    return true;
}

}  // namespace plumb::desk
