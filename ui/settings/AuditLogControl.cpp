// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AuditLogControl.h"

#include "exchange/AuditExport.h"
#include "store/audit/AuditChain.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/settings/SettingsForm.h"

#include <QDir>
#include <QFileDialog>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

void AuditExport::start(const QString &path)
{
    if (isRunning())
        return;
    run(path,
        [path](store::Store &store, const Progress &progress) { return exchange::exportAudit(store, path, progress); });
}

AuditLogControl::AuditLogControl(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_check(new Button(Icon::Check, tr("Check"))),
      m_exportButton(new Button(Icon::File, tr("Export…"))),
      m_outcome(new Label({}, &Theme::Fonts::body, TextColor::Secondary)),
      m_export(new AuditExport(context.workspace, this)), m_worker(context.workspace.workerStore())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::of(this).px(8));
    m_check->setToolTip(tr("Check whether the change log was altered outside Satchel"));
    m_exportButton->setToolTip(tr("Export the change log"));
    column->addWidget(SettingsForm::rowOf({m_check, m_exportButton}));
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_outcome->hide();
    column->addWidget(m_outcome);
    connect(m_check, &QPushButton::clicked, this, &AuditLogControl::check);
    connect(m_exportButton, &QPushButton::clicked, this, &AuditLogControl::chooseFile);
    connect(m_export, &FileExport::progressed, this, [this](qint64 done) {
        if (m_export->isRunning())
            say(tr("Exported %Ln entries so far…", nullptr, static_cast<int>(done)), true);
    });
    connect(m_export, &FileExport::finished, this, [this](qint64 entries, const QString &path) {
        say(tr("Exported %Ln entries to %1.", nullptr, static_cast<int>(entries)).arg(QDir::toNativeSeparators(path)),
            true);
    });
    connect(m_export, &FileExport::failed, this,
        [this](const Error &error) { say(tr("The change log was not exported.") + u' ' + sentenceFor(error), false); });
}

void AuditLogControl::check()
{
    if (std::exchange(m_isChecking, true)) // a disabled button would lose the focus to the next widget
        return;
    say(tr("Checking…"), true);
    m_worker.post([this](store::Store &store) {
        const auto found = store::AuditChain(store.database()).verify();
        QMetaObject::invokeMethod(this, [this, found] {
            m_isChecking = false;
            const Formats formats = m_context.formats();
            if (!found)
                return say(tr("The change log could not be read.") + u' ' + sentenceFor(found.error()), false);
            if (!found->isSound())
                return say(tr("The change log was altered outside Satchel, at entry %1 or soon after it. Restore a "
                              "backup, or export the log and ask your administrator.")
                               .arg(formats.count(*found->firstBroken)),
                    false);
            say(tr("All %Ln entries are as they were written. Keep this number to check it again later: %1", nullptr,
                    static_cast<int>(found->entries))
                    .arg(QString::fromLatin1(found->head.toHex())),
                true);
        });
    });
}

void AuditLogControl::chooseFile()
{
    if (m_export->isRunning())
        return;
    const QString file = QFileDialog::getSaveFileName(this, tr("Export the change log"), tr("Change log") + u".csv"_s,
        tr("CSV (*.csv)") + u";;"_s + tr("JSON, to be checked by another program (*.json)"));
    if (!file.isEmpty())
        exportTo(QFileInfo(file).suffix().isEmpty() ? file + u".csv"_s : file);
}

void AuditLogControl::say(const QString &sentence, bool isGood)
{
    m_outcome->setColor(isGood ? TextColor::Secondary : TextColor::Red);
    m_outcome->setText(sentence);
    m_outcome->show();
}

} // namespace satchel::ui

#include "moc_AuditLogControl.cpp"
