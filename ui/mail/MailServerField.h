// SPDX-License-Identifier: GPL-3.0-or-later
// A mail server to change: host, port and how its connection becomes secure, with a sentence about where it is from.
#pragma once

#include "domain/MailServer.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace satchel::ui {

class Label;

class MailServerField : public QWidget
{
    Q_OBJECT

public:
    /// `name`: "Incoming mail (IMAP)". The ports are the usual ones of TLS from the first byte and of STARTTLS.
    MailServerField(const QString &name, quint16 implicitPort, quint16 startTlsPort, QWidget *parent = nullptr);

    /// `source`: where it is from, as the beginning of no sentence: "usual name".
    void setServer(const MailServer &server, const QString &source);
    /// As it stands in the fields; without a host where that is empty.
    MailServer server() const;
    /// A person changed what was found.
    bool isChanged() const { return server() != m_found; }
    void focusHost();
    /// What a person changes, in the order in which one follows from the other.
    QList<QWidget *> inputs() const;

private:
    void followEncryption();

    QString m_name;
    quint16 m_ports[2]; // by the encryption
    MailServer m_found;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_encryption;
    Label *m_source;
};

} // namespace satchel::ui
