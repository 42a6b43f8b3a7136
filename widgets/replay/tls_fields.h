// What endpoints and listeners have of TLS alike, as fields of their forms: whether it is spoken, our certificate with
// its key, and whom to trust. Lines of the form's own stand between them, in the form's order.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "replay/endpoint.h"
#endif
#include "widgets/replay/form_lines.h"

#include <QObject>

#include <array>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace plumb::desk {

/// Its words are translated once for all forms.
class TlsFields final : public QObject {
    Q_OBJECT

public:
    /// `thing`: what the names of its fields begin with.
    TlsFields(QWidget* form, const QString& thing);

    /// Its head, and whether TLS is spoken, with what is wrong with all of it.
    [[nodiscard]] QFormLayout* addSection(FormLines& lines);
    /// A certificate of ours and its key; what is wrong with them.
    QLabel* addOwn(FormLines& lines, QFormLayout* form);
    /// What opens the key; the form says how long it is kept.
    void addPassphrase(FormLines& lines, QFormLayout* form, const char* tip);
    /// Whom to trust, in the form's words.
    void addAuthorities(FormLines& lines, QFormLayout* form, const char* words, const char* tip);

    void setOptions(const replay::TlsOptions& options);
    /// What has no field here stays as it is.
    void write(replay::TlsOptions& options) const;

    [[nodiscard]] QCheckBox* on() const { return m_on; }
    [[nodiscard]] QLabel* problem() const { return m_problem; }
    [[nodiscard]] QLineEdit* authorities() const { return m_authorities; }
    [[nodiscard]] QLineEdit* passphrase() const { return m_passphrase; }
    /// Our certificate, its key, and the file with both.
    [[nodiscard]] std::array<QLineEdit*, 3> own() const { return {m_certificate, m_key, m_store}; }

private:
    QCheckBox* m_on;
    QLineEdit *m_authorities, *m_certificate, *m_key, *m_store, *m_passphrase;
    QLabel* m_problem = nullptr;
};

}  // namespace plumb::desk
