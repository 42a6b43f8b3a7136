// A line above the documents that tells what became of edits when a document was closed or opened again, with the way
// back beside it. It waits for nothing.
#pragma once

#include "widgets/keeping/closed_documents.h"

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace plumb::desk {

struct Desk;

class KeptLine final : public QFrame {
    Q_OBJECT

public:
    KeptLine(Desk& desk, ClosedDocuments& closed, QWidget* parent = nullptr);

private:
    struct Answer {
        QString name, text;
        std::function<void()> run;
    };

    void documentKept(quint64 key);
    void cameBack(Feed* feed, const ClosedDocuments::Back& came);
    void sayBack(Feed& feed);
    void say(const QString& text, std::vector<Answer> answers);
    void themeChanged();

    Desk& m_desk;
    ClosedDocuments& m_closed;
    QLabel *m_sign, *m_text;
    QHBoxLayout* m_row;
    std::vector<QPushButton*> m_buttons;
    QPointer<Feed> m_feed;  ///< that it speaks of
    ClosedDocuments::Back m_back;
    quint64 m_key = 0;  ///< or the closed document
};

}  // namespace plumb::desk
