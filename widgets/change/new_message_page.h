// A message made from nothing but what the standard or a spec requires: which version or spec, which type and event,
// and what comes of it. Making it opens it as messages of their own, held against the same spec.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "spec/new_message.h"
#endif
#include "widgets/common/desk.h"
#include "widgets/models/jobs.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStringListModel;

namespace plumb::desk {

class NewMessagePage final : public QWidget {
    Q_OBJECT

public:
    explicit NewMessagePage(Desk& desk, QWidget* parent = nullptr);

    /// Offers the spec of the current messages, and begins with it.
    void begin();
    [[nodiscard]] bool canMake() const { return m_made.has_value(); }
    void make();

private:
    struct Loaded {
        std::shared_ptr<const spec::Spec> spec;
        std::vector<std::string> types;
    };
    void themeChanged();
    void load();
    void take(Result<std::shared_ptr<const Loaded>> loaded);
    void show();
    void say(const QString& text, const char* tone);
    /// Code and event as they are typed: "adt a01", "ADT^A01".
    [[nodiscard]] spec::NewMessage wanted() const;

    Desk& m_desk;
    QComboBox* m_spec;
    QLineEdit* m_type;
    QStringListModel* m_types;
    QLabel *m_title, *m_said;
    QPlainTextEdit* m_text;
    QPushButton* m_make;
    std::shared_ptr<const Loaded> m_loaded;
    std::optional<std::string> m_made;
    JobHandle m_job;
};

/// messages.new opens the page, new.make makes the message that it shows.
void addNewMessageActions(Desk& desk);

}  // namespace plumb::desk
