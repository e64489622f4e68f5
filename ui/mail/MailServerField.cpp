// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/MailServerField.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using Encryption = MailServer::Encryption;

namespace {
constexpr int hostWidth = 300; // at 100 % text
constexpr int highestPort = 65535;
} // namespace

MailServerField::MailServerField(const QString &name, quint16 implicitPort, quint16 startTlsPort, QWidget *parent)
    : QWidget(parent), m_name(name), m_ports{implicitPort, startTlsPort}, m_host(new QLineEdit), m_port(new QSpinBox),
      m_encryption(new QComboBox), m_source(new Label({}, &Theme::Fonts::small, TextColor::Tertiary))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 4);
    auto *label = new Label(name, &Theme::Fonts::small, TextColor::Secondary);
    label->setBuddy(m_host);
    column->addWidget(label);
    m_host->setLayoutDirection(Qt::LeftToRight); // a host name is read from the left in every language
    m_host->setMinimumWidth(theme.px(hostWidth));
    m_host->setAccessibleName(tr("%1: server").arg(name));
    m_port->setRange(1, highestPort);
    m_port->setGroupSeparatorShown(false);
    m_port->setValue(implicitPort);
    m_port->setAccessibleName(tr("%1: port").arg(name));
    m_encryption->addItem(tr("TLS"), static_cast<int>(Encryption::Implicit));
    m_encryption->addItem(tr("STARTTLS"), static_cast<int>(Encryption::StartTls));
    m_encryption->setAccessibleName(tr("%1: encryption").arg(name));
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line);
    flow->setSpacing(theme.px(8));
    flow->addWidget(m_host);
    flow->addWidget(m_port);
    flow->addWidget(m_encryption);
    flow->setFilling(m_host);
    column->addWidget(line);
    column->addWidget(m_source);
    connect(m_encryption, &QComboBox::activated, this, &MailServerField::followEncryption);
}

void MailServerField::setServer(const MailServer &server, const QString &source)
{
    m_host->setText(server.host);
    m_encryption->setCurrentIndex(m_encryption->findData(static_cast<int>(server.encryption)));
    m_port->setValue(server.port == 0 ? m_ports[static_cast<int>(server.encryption)] : server.port);
    m_source->setText(source.isEmpty() ? QString() : source.left(1).toUpper() + source.mid(1));
    m_source->setVisible(!source.isEmpty());
    m_found = this->server();
}

MailServer MailServerField::server() const
{
    return {m_host->text().trimmed(), static_cast<quint16>(m_port->value()),
        static_cast<Encryption>(m_encryption->currentData().toInt())};
}

void MailServerField::focusHost()
{
    m_host->setFocus(Qt::OtherFocusReason);
    m_host->selectAll();
}

/// The usual port of the other encryption, unless the person has one of their own.
void MailServerField::followEncryption()
{
    const int now = m_encryption->currentData().toInt();
    if (m_port->value() == m_ports[1 - now])
        m_port->setValue(m_ports[now]);
}

QList<QWidget *> MailServerField::inputs() const
{
    return {m_host, m_encryption, m_port};
}

} // namespace satchel::ui

#include "moc_MailServerField.cpp"
