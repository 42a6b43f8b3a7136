// Text with ranges that mean something, for views that colour them; and the formatters that make it of XML and JSON.
// Both keep what is written (order, numbers, spelling, entities), lay it out anew and never fail: what is not well
// formed is shown as it stands, and the fault says where.
#pragma once

#include <QString>

#include <vector>

namespace plumb::desk {

enum class TextMark : quint8 {
    Name,          ///< of an element or a member
    Attribute,     //
    Value,         ///< a text in quotes
    Literal,       ///< numbers, true, null
    Punctuation,   ///< what only holds the rest together
    Comment,       //
    Separator,     ///< HL7 levels: fields, components, repetitions, sub-components
    Component,     //
    Repetition,    //
    Subcomponent,  //
    Escape,        ///< an escape sequence of HL7
    Highlight,     ///< what a sender highlighted
};

struct MarkSpan {
    qsizetype begin = 0;
    qsizetype length = 0;
    TextMark mark = TextMark::Name;

    friend bool operator==(const MarkSpan&, const MarkSpan&) = default;
};

struct MarkedText {
    QString text;
    std::vector<MarkSpan> marks;  ///< ascending, none over another

    void add(QStringView piece) { text += piece; }
    void add(QStringView piece, TextMark mark) {
        if (!piece.isEmpty()) {
            marks.push_back({text.size(), piece.size(), mark});
            text += piece;
        }
    }
};

struct PrettyText {
    MarkedText text;
    bool wellFormed = true;
    qsizetype fault = 0;  ///< where the source stops making sense, when it is not well formed
};

[[nodiscard]] PrettyText prettyJson(const QString& source);
[[nodiscard]] PrettyText prettyXml(const QString& source);

/// Blanks at the start of a line of this depth; deeper lines go no further in, so that a thousand brackets stay small.
[[nodiscard]] QString indentOf(int depth);

}  // namespace plumb::desk
