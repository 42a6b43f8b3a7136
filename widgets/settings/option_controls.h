// The control of each setting, in step with the options both ways.
#pragma once

#include "widgets/settings/desk_options.h"

#include <QHash>
#include <QObject>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QWidget;

namespace plumb::desk {

class OptionControls final : public QObject {
    Q_OBJECT

public:
    explicit OptionControls(OptionsKeeper& keeper, QWidget* parent);

    /// By the id of the setting; nullptr: it has none here.
    [[nodiscard]] QWidget* control(const QString& id) const { return m_byId.value(id); }
    /// A line below the control: what is wrong, or when it takes effect. nullptr: none.
    [[nodiscard]] QLabel* note(const QString& id) const { return m_notes.value(id); }
    void retranslate();

private:
    void read();
    void columnsEdited();
    void add(const QString& id, QWidget* control);
    QLabel* addNote(const QString& id);

    OptionsKeeper& m_keeper;
    QWidget* m_parent;
    QComboBox *m_theme, *m_density, *m_font, *m_monospace, *m_language;
    QSpinBox *m_fontSize, *m_autoCheck, *m_lock, *m_clipboard;
    QLineEdit* m_columns;
    QCheckBox *m_mask, *m_filters;
    QLabel* m_columnsNote = nullptr;
    QHash<QString, QWidget*> m_byId;
    QHash<QString, QLabel*> m_notes;
    bool m_reading = false;
};

}  // namespace plumb::desk
