// The manual that comes with the program, one page at a time, with its contents at the left.
#pragma once

#include "widgets/common/desk.h"

#include <QWidget>

class QListWidget;

namespace plumb::desk {

class ManualText;

class ManualPage final : public QWidget {
    Q_OBJECT

public:
    explicit ManualPage(Desk& desk, QWidget* parent = nullptr);

    /// "filter-language"; one that does not exist shows the first page.
    void open(const QString& page);
    [[nodiscard]] ManualText* text() const { return m_text; }
    [[nodiscard]] QString current() const { return m_current; }
    [[nodiscard]] static QStringList pages();

private:
    void restyle();

    Desk& m_desk;
    QListWidget* m_contents;
    ManualText* m_text;
    QString m_current;
};

}  // namespace plumb::desk
