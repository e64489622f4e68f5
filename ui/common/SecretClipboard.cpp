// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SecretClipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray digestOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

SecretClipboard::SecretClipboard(const Clock &clock, std::unique_ptr<platform::Alarm> alarm, QObject *parent)
    : QObject(parent), m_clock(clock), m_alarm(std::move(alarm))
{
    connect(m_alarm.get(), &platform::Alarm::reached, this, &SecretClipboard::clearIfDue);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const QString &secret)
{
    auto *data = new QMimeData;
    data->setText(secret);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"); // Klipper, and those that follow it
    data->setData(u"application/x-nspasteboard-concealed-type"_s, "secret"); // nspasteboard.org
    data->setData(
        u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s, QByteArray(4, '\0'));
    QGuiApplication::clipboard()->setMimeData(data);
    m_digest = digestOf(secret);
    m_due = Instant{m_clock.now().ms + kept};
    m_alarm->start(m_due);
}

void SecretClipboard::clear()
{
    m_alarm->stop();
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (const QByteArray digest = std::exchange(m_digest, {});
        !digest.isEmpty() && digestOf(clipboard->text()) == digest)
        clipboard->clear();
}

void SecretClipboard::clearIfDue()
{
    if (m_digest.isEmpty() || m_clock.now() >= m_due)
        clear();
    else
        m_alarm->start(m_due);
}

} // namespace satchel::ui

#include "moc_SecretClipboard.cpp"
