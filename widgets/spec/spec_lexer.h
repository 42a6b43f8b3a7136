// YAML in the colours of the theme.
#pragma once

#include "widgets/common/theme.h"

#include <Qsci/qscilexeryaml.h>

namespace plumb::desk {

class SpecLexer final : public QsciLexerYAML {
    Q_OBJECT

public:
    SpecLexer(const Theme& theme, QObject* parent);

    void dress();

private:
    const Theme& m_theme;
};

}  // namespace plumb::desk
