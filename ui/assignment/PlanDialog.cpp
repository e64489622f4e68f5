// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assignment/PlanDialog.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"

#include <QVBoxLayout>

namespace satchel::ui {

PlanDialog::PlanDialog(const PageContext &context, const QString &heading, Width width, QWidget *parent)
    : Dialog(heading, width, parent), m_context(context), m_summary(new Label),
      m_worker(context.workspace.workerStore())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_summary->setWordWrap(true);
}

PlanDialog::~PlanDialog()
{
    *m_isCancelled = true; // the worker is waited for
}

void PlanDialog::addActions(const QString &verb, Button::Variant variant)
{
    content()->addWidget(m_summary);
    m_cancel = addCancel();
    m_accept = addButton(verb, variant);
    m_accept->setEnabled(false);
    disconnect(m_accept, &QPushButton::clicked, this, &QDialog::accept); // once it is written
    connect(m_accept, &QPushButton::clicked, this, &PlanDialog::carryOut);
}

int PlanDialog::beginPlan()
{
    m_accept->setEnabled(false);
    setError({});
    return ++m_number;
}

void PlanDialog::endPlan(const std::optional<Error> &error, const std::function<void()> &show)
{
    if (error)
        return setError(sentenceFor(*error));
    show();
    growToContent();
    Q_EMIT planned();
}

void PlanDialog::showNothing(const QString &sentence)
{
    beginPlan(); // one that is under way is of no use
    m_summary->setText(sentence);
    growToContent(); // what can be chosen may have come since
}

void PlanDialog::showSummary(const QString &sentence, bool hasChanges)
{
    m_summary->setText(sentence);
    m_accept->setEnabled(hasChanges);
}

void PlanDialog::carryOut()
{
    const auto toWrite = changes();
    if (toWrite.empty()) {
        Q_EMIT written();
        return accept();
    }
    const QString label = labelOf(static_cast<qint64>(toWrite.size()));
    m_isWriting = true;
    m_accept->setEnabled(false);
    setChoicesEnabled(false);
    m_task = m_context.workspace.tasks().begin(label);
    m_worker.post([this, toWrite, label, isCancelled = m_isCancelled](store::Store &store) {
        auto done = assignment::writeChanges(store, toWrite, label, *isCancelled, [this](qint64 written, qint64 total) {
            QMetaObject::invokeMethod(this, [this, written, total] {
                m_summary->setText(tr("%1 written").arg(m_context.formats().progress(written, total)));
            });
        });
        QMetaObject::invokeMethod(this, [this, done = std::move(done)] { finish(done); });
    });
}

void PlanDialog::finish(const Result<assignment::Assigned> &done)
{
    m_isWriting = false;
    m_task = {};
    if (!done) {
        if (done.error().kind == Error::Kind::Cancelled)
            return Dialog::reject();
        setChoicesEnabled(true);
        planAgain();
        return setError(sentenceFor(done.error()));
    }
    if (!done->changeSet.isNull()) {
        const QString label = labelOf(done->written);
        m_context.workspace.remember(done->changeSet, label);
        Q_EMIT m_context.workspace.committed(label, done->changeSet);
    }
    Q_EMIT written();
    if (done->refused == 0 && done->changed == 0)
        return accept();
    QStringList sentences;
    if (done->refused > 0)
        sentences.append(tr("%Ln record(s) stayed as they were: a validation rule or your role does not allow it.",
            nullptr, static_cast<int>(done->refused)));
    if (done->changed > 0)
        sentences.append(tr("%Ln record(s) stayed as they were: somebody changed them meanwhile.", nullptr,
            static_cast<int>(done->changed)));
    m_summary->setText(tr("%1 written").arg(m_context.formats().count(done->written)));
    m_cancel->setText(tr("Close"));
    setError(sentences.join(u' '));
}

/// The worker undoes what it wrote so far before the dialog closes.
void PlanDialog::reject()
{
    *m_isCancelled = true;
    if (!m_isWriting)
        Dialog::reject();
}

} // namespace satchel::ui

#include "moc_PlanDialog.cpp"
