// Text with holes: "{PID-3.1}-{#}". A hole is a path, or
//   {#}    the counter, one number a message
//   {i}    the how manieth place of the message this is, from 1
//   {now}  the moment of the change
// and {{ is a brace.
#pragma once

#include "base/result.h"
#include "hl7/path_pattern.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::query {

class ChangeTemplate {
public:
    struct Part {
        enum class Kind : std::uint8_t { Text, Path, Counter, Place, Now };
        Kind kind = Kind::Text;
        std::string text;  ///< of Text, and of Path as it was written
        hl7::PathPattern path;
    };

    [[nodiscard]] static Result<ChangeTemplate> parse(std::string_view text);
    [[nodiscard]] const std::vector<Part>& parts() const { return m_parts; }

private:
    std::vector<Part> m_parts;
};

}  // namespace plumb::query
