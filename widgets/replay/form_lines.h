// The lines of a form: fields with their words before them, what is wrong with each below it, and heads between. Their
// words are given in the form's source with QT_TR_NOOP and said in the window's language.
#pragma once

#include <QString>
#include <QWidget>

#include <utility>
#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace plumb::desk {

class Theme;

/// A field under a name that tests know.
template <class Field>
[[nodiscard]] Field* namedField(QWidget* parent, const char* name) {
    auto* const field = new Field(parent);
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

/// Words of a form, given with QT_TR_NOOP: translated as those of the form, or of the class that `of` describes.
struct FormWords {
    FormWords(const char* text = "", const QMetaObject* whose = nullptr)  // NOLINT(google-explicit-constructor)
        : words(text)
        , of(whose) {}

    const char* words;
    const QMetaObject* of;
};

class FormLines {
public:
    static constexpr int kFieldWidth = 340;

    enum class File { Read, AddedTo };

    /// The form has a class with Q_OBJECT, whose translations are those of the words, and owns this.
    FormLines(QWidget& form, const Theme& theme)
        : m_form(form)
        , m_theme(theme) {}

    /// A head at the end of the form's column, and what takes the lines below it.
    [[nodiscard]] QFormLayout* section(FormWords words);
    /// A field with its words, where a check box has them itself; what is wrong with it is said in what is returned.
    QLabel* line(QFormLayout* form, QWidget* field, FormWords words, FormWords tip = {});
    /// Without room for what is wrong; a check box begins where the words of others do.
    void plainLine(QFormLayout* form, QWidget* field, FormWords words, FormWords tip = {});
    /// Both as one field: the name of a file, and what chooses it.
    [[nodiscard]] QWidget* fileLine(QLineEdit* edit, FormWords title, File use = File::Read);

    void clearProblems();
    /// Those that have words, as high as these need.
    void showProblems();

    /// In the window's language, and in its theme.
    void sayWords();
    void setFonts();

private:
    struct Line {
        QLabel* label = nullptr;  ///< nullptr: the field says its words itself
        QWidget* field = nullptr;
        FormWords words, tip;
        bool isWide = false;  ///< the label is as wide as all labels of the form
    };

    void alignFields();

    QWidget& m_form;
    const Theme& m_theme;
    std::vector<Line> m_lines;
    std::vector<QLabel*> m_problems;
    std::vector<std::pair<QLabel*, FormWords>> m_heads;
};

}  // namespace plumb::desk
