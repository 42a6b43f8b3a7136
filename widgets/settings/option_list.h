// Every setting by name: what the settings page shows, its find box searches and the palette offers.
#pragma once

#include <QString>
#include <QVector>

namespace plumb::desk {

struct OptionInfo {
    QString id;       ///< "appearance.theme": stable
    QString section;  ///< "Appearance"
    QString title;
    QString hint;   ///< what it does, in a sentence
    QString words;  ///< other words people search it by
};

[[nodiscard]] QVector<OptionInfo> optionList();

}  // namespace plumb::desk
