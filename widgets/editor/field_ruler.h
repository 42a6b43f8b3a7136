// The strip above the editor: the numbers of the fields of the line with the caret, each above its field, and the name
// of the field that the caret is in.
#pragma once

#include "widgets/common/theme.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace plumb::desk {

class FieldRuler final : public QWidget {
    Q_OBJECT

public:
    struct Tick {
        int x = 0;
        int number = 0;
        bool current = false;
    };

    FieldRuler(const Theme& theme, QWidget* parent);

    /// `ticks` by x; `name` may be empty.
    void setPlace(const QString& path, const QString& name, std::vector<Tick> ticks);
    [[nodiscard]] const std::vector<Tick>& ticks() const { return m_ticks; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_path, m_name;
    std::vector<Tick> m_ticks;
};

}  // namespace plumb::desk
