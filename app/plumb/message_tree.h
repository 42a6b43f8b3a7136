// A message as an indented tree of its fields, components and sub-components.
#pragma once

#include "dictionary/meaning.h"
#include "hl7/charset.h"
#include "hl7/message_view.h"

#include <string>

namespace plumb::cli {

struct TreeOptions {
    bool empty = false;                                   ///< empty elements, too
    const dictionary::MessageMeaning* meaning = nullptr;  ///< names and meanings beside the values
};

[[nodiscard]] std::string messageTree(const hl7::MessageView& view, const hl7::Charset& charset,
                                      const TreeOptions& options);

/// The message's groups by the structure that it has, and how that was told.
[[nodiscard]] std::string groupTree(const dictionary::Dictionary& dictionary, const hl7::MessageView& view);

}  // namespace plumb::cli
