// What a value of a composite type looks like: "id^^^authority^type" for a CX. Offered where nothing stands yet; what
// is put in are the delimiters only, since a word that somebody forgets to replace would be sent as data.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "hl7/field_path.h"
#endif

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plumb::desk {

class Insight;

struct TypeTemplate {
    hl7::FieldPath whole;              ///< what it fills: a repetition or a component
    QString shown;                     ///< with the delimiters of the message
    QString meaning;                   ///< "CX, Extended Composite ID with Check Digit"
    std::string bytes;                 ///< what is put in
    std::vector<std::uint32_t> stops;  ///< the parts that have a word, ascending
};

/// Of the innermost composite at `path` that is empty; nothing when there is none, or when its type is not known.
[[nodiscard]] std::optional<TypeTemplate> templateAt(const Insight& insight, hl7::FieldPath path);

}  // namespace plumb::desk
