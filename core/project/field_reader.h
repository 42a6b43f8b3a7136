// The values at a path in stored messages, on one thread: what every question about fields of a whole project is made
// of. Bytes come through StoredSource, so what is damaged is an error and never a value.
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "hl7/message_view.h"
#include "hl7/path_pattern.h"
#include "hl7/presence.h"
#include "hl7/quick_field.h"
#include "project/project.h"
#include "project/sources.h"
#include "project/stored_source.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::project {

/// One occurrence of the path.
struct FieldValue {
    std::int64_t source = 0;
    std::uint64_t number = 0;  ///< from 0
    hl7::Presence presence = hl7::Presence::Value;
    std::string_view path;  ///< as it was found, canonical; empty when it was not asked for
    std::string_view text;  ///< decoded, UTF-8; `""` for null
};

/// What a caller looks at: a path costs a look at the whole message, a text its decoding.
struct FieldWants {
    bool path = true, text = true;
};

class FieldBatch {
public:
    void clear();
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] FieldValue operator[](std::size_t row) const;

private:
    friend class FieldReader;
    struct Row {
        std::int64_t source = 0;
        std::uint64_t number = 0;
        std::size_t at = 0;
        std::uint32_t path = 0, text = 0;  ///< bytes of each, one behind the other
        hl7::Presence presence = hl7::Presence::Value;
    };

    std::vector<Row> m_rows;
    std::string m_text;
};

/// Messages [from, to) of a source that stand in one of its parts.
struct FieldStretch {
    PartRow part;
    std::uint64_t from = 0, to = 0;
};

/// Which messages: sources [firstSource, lastSource], of each the numbers [from, to).
struct FieldRange {
    std::int64_t firstSource = 0, lastSource = INT64_MAX;
    std::uint64_t from = 0, to = UINT64_MAX;
};

/// The parts of all stored sources that are whole and not removed.
class StoredParts {
public:
    [[nodiscard]] static Result<StoredParts> load(Connection& connection);
    /// In order, in stretches of about so many bytes; the first is small, so that something shows soon.
    [[nodiscard]] std::vector<FieldStretch> stretches(const FieldRange& range, std::uint64_t bytes) const;

private:
    std::vector<PartRow> m_parts;  // by source and number
};

class FieldReader {
public:
    FieldReader(std::shared_ptr<Project> project, hl7::PathPattern path, FieldWants wants);

    /// Adds what the messages of a stretch hold.
    [[nodiscard]] Result<void> read(const FieldStretch& stretch, const CancelToken& cancel, FieldBatch& into);

private:
    struct Place {
        std::uint64_t number = 0, start = 0, length = 0;
    };
    [[nodiscard]] Result<void> findPlaces(const FieldStretch& stretch);
    [[nodiscard]] Result<const StoredSource*> open(const PartRow& part);
    void look(std::int64_t source, std::uint64_t number, ByteView message, FieldBatch& into);
    void add(std::int64_t source, std::uint64_t number, ByteView message, ByteRange range, hl7::Presence presence,
             const hl7::FieldPath* path, FieldBatch& into);

    std::shared_ptr<Project> m_project;
    hl7::PathPattern m_path;
    std::optional<hl7::QuickField> m_quick;
    FieldWants m_wants;
    std::optional<Project::Reader> m_reader;
    Statement m_select;  // goes before its connection
    std::vector<std::shared_ptr<StoredSource>> m_open;
    std::vector<std::int64_t> m_openParts;
    std::vector<Place> m_places;
    source::WindowBuffer m_window;
    hl7::MessageView m_view;
    std::vector<hl7::Element> m_elements;
};

}  // namespace plumb::project
