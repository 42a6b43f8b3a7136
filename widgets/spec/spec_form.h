// What the spec says of the chosen row, to be changed in place. It writes nothing itself: whoever has the text does.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/spec/form_change.h"
#include "widgets/spec/spec_names.h"
#include "widgets/spec/spec_reading.h"

#include <QScrollArea>

#include <vector>

class QFormLayout;
class QLabel;

namespace plumb::desk {

class SpecForm final : public QScrollArea {
    Q_OBJECT

public:
    explicit SpecForm(const Theme& theme, QWidget* parent = nullptr);

    /// `row` is a row of the reading's outline; -1: nothing is chosen.
    void show(const SpecReadingPtr& reading, int row, const SpecNames& names);
    /// The control of a key; nullptr: the form has none now.
    [[nodiscard]] QWidget* control(const QString& key) const;
    /// Gives the keyboard to the first control; false: there is none.
    bool focusFirst();

signals:
    void changeAsked(const plumb::desk::FormChange& change);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Control {
        FormField field;
        QWidget* widget;
        QString shown;  ///< the value that was last put into it
    };
    void build(const OutlineRow& row, const SpecNames& names);
    [[nodiscard]] QWidget* make(const FormField& field, const SpecNames& names);
    void put(Control& control, const QString& value, const QString& otherwise);
    void ask(std::size_t control, const QString& value);

    const Theme& m_theme;
    QLabel* m_title;
    QWidget* m_fields = nullptr;
    std::vector<Control> m_controls;
    SpecThing m_thing = SpecThing::Section;
    std::string m_path;
    std::shared_ptr<const spec::Spec> m_named;  ///< whose names the lists hold
};

}  // namespace plumb::desk

Q_DECLARE_METATYPE(plumb::desk::FormChange)
