// Columns of a message list: any path, or one of the names below.
#pragma once

#include "hl7/charset.h"
#include "hl7/message_summary.h"
#include "hl7/path_pattern.h"
#include "plumb/inputs.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::cli {

class Column {
public:
    /// number, source, offset, size, time, type, sender, receiver, patient, visit, name, control, version, segments,
    /// framing, prefix; of network captures captured, from, to, answer, delay; or a path.
    [[nodiscard]] static Result<Column> parse(std::string_view text);
    [[nodiscard]] static std::string names();

    [[nodiscard]] const std::string& title() const { return m_title; }
    [[nodiscard]] bool isNumber() const;
    /// Decoded text; several matches of a path are joined with " | ". nullopt: absent.
    [[nodiscard]] std::optional<std::string> text(const Inputs& inputs, const Item& item,
                                                  const hl7::Charset& charset) const;

private:
    enum class Kind { Path, Number, Source, Offset, Size, Summary, Segments, Framing, Prefix, Wire };
    enum class WireField { Time, From, To, Answer, Delay };
    struct Named;

    [[nodiscard]] static const std::vector<Named>& named();
    [[nodiscard]] std::optional<std::string> wireText(const source::OpenedSource& source, const Item& item) const;

    Kind m_kind = Kind::Path;
    hl7::SummaryField m_field = hl7::SummaryField::Time;  // of a summary
    WireField m_wire = WireField::Time;
    std::string m_title;
    hl7::PathPattern m_path;
};

/// Comma separated; commas inside brackets or quotes belong to a path.
[[nodiscard]] Result<std::vector<Column>> parseColumns(std::string_view text);

/// Text of one element: decoded, in UTF-8; `""` for null.
[[nodiscard]] std::string elementText(const hl7::MessageView& view, const hl7::Element& element,
                                      const hl7::Charset& charset);

}  // namespace plumb::cli
