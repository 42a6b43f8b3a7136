// What an element of a message is called, and what its value says, as a person would write it: codes as their text,
// times as dates with month names, names, addresses and identifiers in the usual order. English, whatever the locale.
//
// Texts are UTF-8, with escapes decoded. They are for reading: nothing is checked, and a value that does not look like
// its type is given as it stands.
#pragma once

#include "dictionary/dictionary.h"
#include "hl7/charset.h"
#include "hl7/message_view.h"

#include <string>
#include <string_view>

namespace plumb::dictionary {

struct Meaning {
    std::string name;       ///< "Patient Identifier List / ID Number"; empty: not in this version
    std::string_view type;  ///< "CX"; of OBX-5 what OBX-2 says; empty: not known
    std::string text;       ///< empty for what is absent or empty; "(delete what is there)" for null
};

class MessageMeaning {
public:
    /// Keeps references: `message` and its bytes must outlive it.
    MessageMeaning(const Dictionary& dictionary, const hl7::MessageView& message, hl7::Charset charset);

    [[nodiscard]] Meaning of(const hl7::Element& element) const;

    // Parts of the same.
    [[nodiscard]] std::string name(hl7::FieldPath path) const;
    [[nodiscard]] std::string_view type(hl7::FieldPath path) const;
    [[nodiscard]] std::string text(const hl7::Element& element) const;

private:
    const Dictionary& m_dictionary;
    const hl7::MessageView& m_message;
    hl7::Charset m_charset;
};

}  // namespace plumb::dictionary
