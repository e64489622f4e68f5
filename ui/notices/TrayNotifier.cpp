// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/TrayNotifier.h"

#include "ui/common/Icons.h"

namespace satchel::ui {

TrayNotifier::TrayNotifier() : m_icon(applicationIcon())
{
    m_icon.setToolTip(tr("Satchel"));
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT acted(m_last, {}); });
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this] { Q_EMIT acted(m_last, {}); });
}

void TrayNotifier::show(const platform::DesktopNotice &notice)
{
    m_last = notice.id;
    m_icon.show();
    m_icon.showMessage(notice.title, notice.text, applicationIcon());
}

void TrayNotifier::withdraw(const QString &id)
{
    if (id == m_last)
        m_icon.hide();
}

std::unique_ptr<platform::DesktopNotifier> makeNotifier()
{
    if (auto notifier = platform::makeDesktopNotifier())
        return notifier;
    if (QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages())
        return std::make_unique<TrayNotifier>();
    return nullptr;
}

} // namespace satchel::ui

#include "moc_TrayNotifier.cpp"
