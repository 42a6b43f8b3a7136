// The text of a document of the project that nothing else opens, to read. Empty when its project is closed.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/models/jobs.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace plumb::desk {

class DocumentPage final : public QWidget {
    Q_OBJECT

public:
    explicit DocumentPage(Desk& desk, QWidget* parent = nullptr);

    /// `line`: where the caret goes, from 1; 0: the beginning.
    void read(const QString& kind, const QString& name, quint32 line = 0);
    [[nodiscard]] QPlainTextEdit* text() const { return m_text; }
    [[nodiscard]] bool isOf(const Desk& desk) const { return m_desk.project == desk.project; }

private:
    void showText(const QString& text);
    void say();
    void clear();
    void goToLine();

    Desk& m_desk;
    QLabel *m_title, *m_means;
    QPlainTextEdit* m_text;
    QString m_kind, m_name, m_content;
    quint32 m_line = 0;
    JobHandle m_job;
};

/// The page that all of them share, in front.
void showDocument(Desk& desk, const QString& kind, const QString& name, quint32 line = 0);

}  // namespace plumb::desk
