// The settings, as a page of the desk: sections of rows, each a name, a sentence and its control. Every change counts
// at once. The line on top narrows the page to what it names.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/settings/desk_options.h"
#include "widgets/settings/option_list.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace plumb::desk {

class OptionControls;
class ShortcutEditor;

class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    SettingsPage(Desk& desk, OptionsKeeper& keeper, QWidget* parent = nullptr);

    /// Brings a setting into view and gives it the keyboard.
    void showSetting(const QString& id);
    [[nodiscard]] QLineEdit* findLine() const { return m_find; }
    [[nodiscard]] ShortcutEditor* shortcuts() const { return m_shortcuts; }
    /// The control of a setting.
    [[nodiscard]] QWidget* control(const QString& id) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Row {
        OptionInfo info;
        QWidget* widget = nullptr;
        QLabel *title = nullptr, *hint = nullptr;
    };
    struct Section {
        QString name;
        QLabel* title = nullptr;
        QVector<int> rows;
    };

    void build(QVBoxLayout* column);
    QWidget* buildRow(const OptionInfo& info, Row& row);
    void narrow();
    void retranslate();

    Desk& m_desk;
    OptionsKeeper& m_keeper;
    OptionControls* m_controls;
    QLineEdit* m_find;
    QScrollArea* m_area;
    ShortcutEditor* m_shortcuts;
    QLabel* m_nothing;
    QVector<Row> m_rows;
    QVector<Section> m_sections;
};

}  // namespace plumb::desk
