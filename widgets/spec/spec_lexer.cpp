#include "widgets/spec/spec_lexer.h"

namespace plumb::desk {
namespace {

Role roleOf(int style) {
    switch (style) {
    case QsciLexerYAML::Comment:
        return Role::Muted;
    case QsciLexerYAML::Identifier:
        return Role::Accent;
    case QsciLexerYAML::Number:
    case QsciLexerYAML::Keyword:
        return Role::Repetition;
    case QsciLexerYAML::Reference:
        return Role::Escape;
    case QsciLexerYAML::DocumentDelimiter:
    case QsciLexerYAML::Operator:
        return Role::Muted;
    case QsciLexerYAML::TextBlockMarker:
        return Role::Subcomponent;
    case QsciLexerYAML::SyntaxErrorMarker:
        return Role::Error;
    default:
        return Role::Text;
    }
}

}  // namespace

SpecLexer::SpecLexer(const Theme& theme, QObject* parent)
    : QsciLexerYAML(parent)
    , m_theme(theme) {
    setFoldComments(true);
    dress();
}

void SpecLexer::dress() {
    setDefaultColor(m_theme.color(Role::Text));
    setDefaultPaper(m_theme.color(Role::Panel));
    setDefaultFont(m_theme.monospace());
    for (int style = Default; style <= Operator; ++style) {
        setColor(m_theme.color(roleOf(style)), style);
        setPaper(m_theme.color(Role::Panel), style);
        setFont(m_theme.monospace(), style);
        setEolFill(false, style);
    }
}

}  // namespace plumb::desk
