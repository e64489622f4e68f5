// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/StoreSettingsPage.h"

#include "store/sync/Connections.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

StoreSettingsPage::StoreSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context), m_check(new Button(Icon::Check, tr("Check the store"))),
      m_findings(new Label({}, &Theme::Fonts::body, TextColor::Secondary)), m_worker(context.workspace.workerStore())
{
    const QString path = m_context.workspace.store().path();
    const bool isConnected
        = !store::Connections(m_context.workspace.store()).list().value_or(std::vector<store::Connection>()).empty();
    addSection(tr("Store"),
        isConnected
            ? tr("All your data is in this one file on this computer. Only data that your connections sync leaves it.")
            : tr("All your data is in this one file on this computer. Nothing is sent anywhere."));
    auto *where = new Label(QDir::toNativeSeparators(path));
    where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addRow(tr("File"), where);
    auto *folder = new Button(tr("Show the folder"), Button::Variant::Ghost);
    connect(folder, &QPushButton::clicked, this,
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path())); });
    connect(m_check, &QPushButton::clicked, this, &StoreSettingsPage::check);
    addRow({}, rowOf({m_check, folder}));
    m_findings->setWordWrap(true);
    m_findings->hide();
    addWide(m_findings);
    finish();
}

void StoreSettingsPage::check()
{
    m_check->setEnabled(false);
    m_findings->setText(tr("Reading every record and its history…"));
    m_findings->show();
    m_worker.post([this](store::Store &store) {
        auto findings = store::Doctor(store).examine();
        QMetaObject::invokeMethod(this, [this, findings = std::move(findings)] { show(findings); });
    });
}

void StoreSettingsPage::show(const std::vector<store::Finding> &findings)
{
    QStringList lines;
    bool isSound = true;
    for (const store::Finding &finding : findings) {
        isSound = isSound && finding.isSound;
        lines += (finding.isSound ? tr("No problems found: %1, %2") : tr("Problems found: %1, %2"))
                     .arg(QCoreApplication::translate("satchel::Reason", finding.check.toUtf8().constData()),
                         finding.detail);
    }
    m_findings->setColor(isSound ? TextColor::Green : TextColor::Red);
    m_findings->setText(lines.join(u'\n'));
    m_check->setEnabled(true);
}

} // namespace satchel::ui

#include "moc_StoreSettingsPage.cpp"
