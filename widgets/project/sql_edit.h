// The text of a question in SQL, in the colours of the theme; it offers what can be named, and shows where it is wrong.
//
// Included by sources only, so that few need QScintilla's headers.
#pragma once

#include "widgets/common/theme.h"
#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "project/sql_names.h"
#endif

#include <Qsci/qsciscintilla.h>

#include <string>
#include <string_view>
#include <vector>

class QsciLexerSQL;

namespace plumb::desk {

class CompletionPopup;

class SqlEdit final : public QsciScintilla {
    Q_OBJECT

public:
    explicit SqlEdit(const Theme& theme, QWidget* parent = nullptr);

    /// UTF-8, as it is asked.
    [[nodiscard]] std::string sql() const;
    /// In place of all, as one step to undo.
    void replaceAll(const QString& sql);
    void insertHere(const QString& text);
    void setNames(std::vector<project::SqlName> names);
    /// Marks a byte and what follows it, and brings it into view.
    void markWrong(std::size_t byte);
    void clearWrong();
    [[nodiscard]] bool isWrongAt(std::size_t byte) const;
    [[nodiscard]] CompletionPopup* popup() const { return m_popup; }

signals:
    /// Ctrl+Return.
    void runAsked();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;

private:
    void setUp();
    void dress();
    void offer(bool asked);
    void take(const QString& code);
    [[nodiscard]] std::size_t tokenBegin() const;
    long send(unsigned message, unsigned long first = 0, long second = 0) const {
        return SendScintilla(message, first, second);
    }

    const Theme& m_theme;
    QsciLexerSQL* m_lexer;
    CompletionPopup* m_popup;
    std::vector<project::SqlName> m_names;
};

}  // namespace plumb::desk
