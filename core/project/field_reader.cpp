#include "project/field_reader.h"

#include "hl7/charset_decision.h"
#include "hl7/display_text.h"
#include "project/schema.h"

#include <algorithm>

namespace plumb::project {

void FieldBatch::clear() {
    m_rows.clear();
    m_text.clear();
}

FieldValue FieldBatch::operator[](std::size_t row) const {
    const Row& r = m_rows[row];
    const std::string_view both = std::string_view(m_text).substr(r.at, std::size_t{r.path} + r.text);
    return {r.source, r.number, r.presence, both.substr(0, r.path), both.substr(r.path)};
}

Result<StoredParts> StoredParts::load(Connection& connection) {
    StoredParts parts;
    Result<void> read = connection.each(
        "SELECT p.id, p.source, p.name, p.bytes, p.first, p.messages FROM part p JOIN source s ON s.id = p.source "
        "WHERE s.whole = 1 AND s.removed_ms IS NULL AND p.messages > 0 ORDER BY p.source, p.first",
        [&](const Statement& row) {
            const auto count = [&](int column) { return static_cast<std::uint64_t>(row.integer(column)); };
            parts.m_parts.push_back(
                {row.integer(0), row.integer(1), std::string(row.text(2)), count(3), count(4), count(5), {}});
        });
    return read ? Result<StoredParts>(std::move(parts)) : fail(std::move(read.error()));
}

std::vector<FieldStretch> StoredParts::stretches(const FieldRange& range, std::uint64_t bytes) const {
    std::vector<FieldStretch> all;
    std::uint64_t room = std::min<std::uint64_t>(bytes, 1u << 18);
    auto part = std::partition_point(m_parts.begin(), m_parts.end(), [&](const PartRow& p) {
        return p.source < range.firstSource || (p.source == range.firstSource && p.first + p.messages <= range.from);
    });
    for (; part != m_parts.end() && part->source <= range.lastSource; ++part) {
        const std::uint64_t to = std::min(range.to, part->first + part->messages);
        for (std::uint64_t from = std::max(range.from, part->first); from < to;) {
            const std::uint64_t each = std::max<std::uint64_t>(1, part->bytes / part->messages);
            const std::uint64_t end = from + std::min(to - from, std::max<std::uint64_t>(1, room / each));
            all.push_back({*part, from, end});
            from = end;
            room = bytes;
        }
        if (part->source == range.lastSource && part->first + part->messages >= range.to) {
            break;
        }
    }
    return all;
}

FieldReader::FieldReader(std::shared_ptr<Project> project, hl7::PathPattern path, FieldWants wants)
    : m_project(std::move(project))
    , m_path(std::move(path))
    , m_quick(hl7::QuickField::from(m_path))
    , m_wants(wants) {}

Result<const StoredSource*> FieldReader::open(const PartRow& part) {
    const auto found = std::find(m_openParts.begin(), m_openParts.end(), part.id);
    if (found != m_openParts.end()) {
        return m_open[static_cast<std::size_t>(found - m_openParts.begin())].get();
    }
    Result<std::shared_ptr<StoredSource>> opened = StoredSource::open(m_project, part);
    if (!opened) {
        return fail(std::move(opened.error()));
    }
    constexpr std::size_t kMost = 8;  // each holds a connection and a block
    if (m_open.size() == kMost) {
        m_open.erase(m_open.begin());
        m_openParts.erase(m_openParts.begin());
    }
    m_open.push_back(std::move(*opened));
    m_openParts.push_back(part.id);
    return m_open.back().get();
}

Result<void> FieldReader::findPlaces(const FieldStretch& stretch) {
    if (!m_reader) {
        Result<Project::Reader> reader = m_project->reader();
        if (!reader) {
            return fail(std::move(reader.error()));
        }
        m_reader.emplace(std::move(*reader));
        Result<Statement> select =
            (*m_reader)->prepare("SELECT start, length FROM message WHERE id >= ? AND id < ? ORDER BY id");
        if (!select) {
            return fail(std::move(select.error()));
        }
        m_select = std::move(*select);
    }
    m_places.clear();
    m_select.with(messageId(stretch.part.source, stretch.from), messageId(stretch.part.source, stretch.to));
    std::uint64_t number = stretch.from, end = 0;
    for (;; ++number) {
        const Result<bool> row = m_select.step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            break;
        }
        const auto start = static_cast<std::uint64_t>(m_select.integer(0));
        const auto length = static_cast<std::uint64_t>(m_select.integer(1));
        if (start < end || start > stretch.part.bytes || length > stretch.part.bytes - start) {
            m_select.reset();
            return fail(MessageId::VerifyMessages, {stretch.part.name, std::to_string(number + 1)});
        }
        end = start + length;
        m_places.push_back({number, start, length});
    }
    m_select.reset();
    return number == stretch.to ? Result<void>()
                                : fail(MessageId::VerifyMessages, {stretch.part.name, std::to_string(number + 1)});
}

Result<void> FieldReader::read(const FieldStretch& stretch, const CancelToken& cancel, FieldBatch& into) {
    if (Result<void> found = findPlaces(stretch); !found) {
        return found;
    }
    const Result<const StoredSource*> source = open(stretch.part);
    if (!source) {
        return fail(source.error());
    }
    constexpr std::uint64_t kWindow = 1u << 18;  // what is unpacked stays near until it is looked at
    for (auto first = m_places.begin(); first != m_places.end();) {
        auto last = first + 1;
        std::uint64_t end = first->start + first->length;
        for (; last != m_places.end() && last->start + last->length - first->start <= kWindow; ++last) {
            end = last->start + last->length;
        }
        if (cancel.stopped()) {
            return fail(MessageId::Cancelled);
        }
        const Result<ByteView> bytes = (*source)->window({first->start, end - first->start}, m_window);
        if (!bytes) {
            return fail(bytes.error());
        }
        for (const std::uint64_t base = first->start; first != last; ++first) {
            const ByteView message = slice(*bytes, {first->start - base, first->length});
            if (message.size() < 3 || asText(message.first(3)) != "MSH") {
                return fail(MessageId::VerifyMessages, {stretch.part.name, std::to_string(first->number + 1)});
            }
            look(stretch.part.source, first->number, message, into);
        }
    }
    return {};
}

void FieldReader::look(std::int64_t source, std::uint64_t number, ByteView message, FieldBatch& into) {
    if (m_quick) {
        const hl7::QuickField::Found found = m_quick->find(message);
        if (found.sure && (found.presence == hl7::Presence::Absent || !m_wants.path)) {
            if (found.presence != hl7::Presence::Absent) {
                add(source, number, message, found.range, found.presence, nullptr, into);
            }
            return;
        }
    }
    m_view.assign(message);
    m_path.resolve(m_view, m_elements);
    for (const hl7::Element& element : m_elements) {
        if (element.present()) {
            add(source, number, message, element.range, element.presence, &element.path, into);
        }
    }
}

void FieldReader::add(std::int64_t source, std::uint64_t number, ByteView message, ByteRange range,
                      hl7::Presence presence, const hl7::FieldPath* path, FieldBatch& into) {
    FieldBatch::Row row;
    row.source = source;
    row.number = number;
    row.at = into.m_text.size();
    row.presence = presence;
    if (m_wants.path && path) {
        into.m_text += hl7::formatPath(m_view, *path);
        row.path = static_cast<std::uint32_t>(into.m_text.size() - row.at);
    }
    if (m_wants.text) {
        const std::string_view raw = asText(slice(message, range));
        const hl7::Delimiters delimiters = hl7::readDelimiters(message);
        if (hl7::isPlainText(raw, delimiters)) {
            into.m_text += raw;
        } else {
            if (!path) {
                m_view.assign(message);  // the character set is a matter of the whole message
            }
            hl7::appendDisplayText(into.m_text, raw, delimiters, hl7::decideCharset(m_view).used);
        }
        row.text = static_cast<std::uint32_t>(into.m_text.size() - row.at - row.path);
    }
    into.m_rows.push_back(row);
}

}  // namespace plumb::project
