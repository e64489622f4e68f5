// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/DesktopDiagnostics.h"

#include "app/DiagnosticsBundle.h"
#include "platform/CrashReport.h"
#include "ui/common/Label.h"
#include "ui/help/DiagnosticsDialog.h"

#include <QFileInfo>
#include <QPointer>
#include <QtConcurrent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

const QString seenKey = u"crash/seen"_s; // the name of the newest report that the person was told of

} // namespace

void DesktopDiagnostics::show(QWidget *window, const QString &storePath, const std::optional<store::StoreKey> &key)
{
    stop();
    m_isCancelled = false;
    const QPointer<ui::DiagnosticsDialog> dialog = new ui::DiagnosticsDialog(window);
    dialog->open();
    DiagnosticsRequest request{storePath, m_clock,
        [storePath, key, &clock = m_clock] { return openUnchanged(storePath, clock, key); }, programFacts(m_clock),
        settingFacts(m_preferences), m_crashFolder};
    m_gathering = QtConcurrent::run(
        [request = std::move(request), this] { return diagnosticsText(request, &m_isCancelled); });
    m_gathering.then(this, [dialog](const QString &text) {
        if (dialog)
            dialog->setText(text);
    });
    connect(dialog, &QDialog::finished, this, [this] { m_isCancelled = true; });
}

void DesktopDiagnostics::stop()
{
    m_isCancelled = true;
    m_gathering.waitForFinished();
}

void DesktopDiagnostics::sayCrashed(QWidget *window)
{
    const QString report = m_crashFolder.isEmpty() ? QString() : platform::crashReports(m_crashFolder).value(0);
    const QFileInfo file(report);
    if (report.isEmpty() || m_preferences.value(seenKey).toString() >= file.fileName()) // names begin with the time
        return;
    m_preferences.setValue(seenKey, file.fileName());
    auto *dialog = new ui::Dialog(tr("Satchel ended unexpectedly"), ui::Dialog::Width::Small, window);
    dialog->setAbout(QLocale().toString(file.lastModified(), QLocale::ShortFormat));
    dialog->setTile(ui::Icon::Warning, &ui::Theme::amber);
    auto *sentence = new ui::Label(
        tr("Every saved change is in your store. A report of where the program stopped is on "
           "this computer; it has nothing of your data, and it is not sent."));
    sentence->setWordWrap(true);
    dialog->content()->addWidget(sentence);
    connect(dialog->addButton(tr("Show report")), &QAbstractButton::clicked, this, [this, dialog] {
        dialog->accept();
        Q_EMIT requested();
    });
    connect(dialog->addButton(tr("Continue"), ui::Button::Variant::Primary), &QAbstractButton::clicked, dialog,
        &QDialog::accept);
    dialog->open();
}

} // namespace satchel::app

#include "moc_DesktopDiagnostics.cpp"
