// The list of what could stand at the caret: "M  Male". It filters while the user goes on typing in the editor; Enter
// or Tab takes a row, Escape leaves.
#pragma once

#include "widgets/common/theme.h"

#include <QCompleter>
#include <QObject>
#include <QString>

#include <vector>

class QStandardItemModel;

namespace plumb::desk {

class CompletionDelegate;

struct Completion {
    QString code;
    QString text;  ///< what it means; may be empty
};

class CompletionPopup final : public QObject {
    Q_OBJECT

public:
    CompletionPopup(const Theme& theme, QWidget* editor);

    void open(const std::vector<Completion>& rows, const QString& token, const QRect& at);
    /// What the user has typed of it by now; does nothing while closed.
    void update(const QString& token);
    void close();
    [[nodiscard]] bool isOpen() const;

signals:
    void chosen(const QString& code);

private:
    void chooseRow(const QString& token);

    QStandardItemModel* m_model;
    QCompleter* m_completer;
    CompletionDelegate* m_delegate;
    QRect m_at;
};

}  // namespace plumb::desk
