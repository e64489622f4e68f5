// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assignment/AssignDialog.h"

#include "ui/assignment/ReceiverTable.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/common/SegmentedControl.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

AssignDialog::AssignDialog(const PageContext &context, Assignment assignment, QWidget *parent)
    : Dialog(assignment.heading, Width::Large, parent), m_context(context), m_assignment(std::move(assignment)),
      m_receivers(new ReceiverTable(context, m_assignment.without)),
      m_method(new SegmentedControl(tr("How they are spread"))), m_summary(new Label),
      m_worker(context.workspace.workerStore())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAbout(m_assignment.about);
    m_method->addSegment(tr("By what people have in hand"));
    m_method->addSegment(tr("In turn"));
    m_method->setCurrentIndex(m_assignment.method == assignment::Method::ByLoad ? 0 : 1);
    m_summary->setWordWrap(true);
    content()->addWidget(m_receivers);
    auto *row = new QHBoxLayout;
    row->addWidget(m_method);
    row->addStretch(1);
    content()->addLayout(row);
    content()->addWidget(m_summary);
    addCancel();
    m_accept = addButton(m_assignment.verb, Button::Variant::Primary);
    disconnect(m_accept, &QPushButton::clicked, this, &QDialog::accept); // once it is written
    connect(m_accept, &QPushButton::clicked, this, &AssignDialog::carryOut);
    connect(m_method, &QTabBar::currentChanged, this, &AssignDialog::planAgain);
    connect(m_receivers, &ReceiverTable::chosenChanged, this, &AssignDialog::planAgain);
    std::vector<RecordId> proposed;
    if (!m_assignment.remembered.isEmpty()) {
        for (const QString &id : m_context.preferences.value(m_assignment.remembered).toStringList())
            proposed.push_back(RecordId::fromString(id));
    }
    m_receivers->setChosen(proposed);
    readLoads();
}

AssignDialog::~AssignDialog()
{
    *m_isCancelled = true; // the worker is waited for
}

void AssignDialog::addChoice(QWidget *choice)
{
    content()->insertWidget(m_choicesAt++, choice);
}

void AssignDialog::readLoads()
{
    m_worker.post([this, people = m_receivers->people()](store::Store &store) {
        const auto loads = assignment::loadsOf(store, people);
        if (!loads)
            return;
        QHash<RecordId, qint64> byPerson;
        for (size_t i = 0; i < people.size(); ++i)
            byPerson.insert(people[i], (*loads)[i]);
        QMetaObject::invokeMethod(this, [this, byPerson] { m_receivers->showLoads(byPerson); });
    });
}

assignment::Method AssignDialog::method() const
{
    return m_method->currentIndex() == 0 ? assignment::Method::ByLoad : assignment::Method::InTurn;
}

void AssignDialog::planAgain()
{
    if (m_isWriting)
        return;
    const int number = ++m_number;
    m_accept->setEnabled(false);
    setError({});
    const auto people = m_receivers->chosen();
    if (people.empty()) {
        m_plan = {};
        m_receivers->showPlan(m_plan);
        m_summary->setText(tr("Choose who gets them."));
        growToContent(); // what can be chosen may have come since
        return;
    }
    m_worker.post([this, number, people, plan = m_assignment.plan, how = method()](store::Store &store) {
        auto made = plan(store, people, how);
        QMetaObject::invokeMethod(this, [this, number, made = std::move(made)] { show(number, made); });
    });
}

void AssignDialog::show(int number, const Result<assignment::AssignmentPlan> &plan)
{
    if (number != m_number)
        return; // another one was asked for since
    if (!plan)
        return setError(sentenceFor(plan.error()));
    m_plan = *plan;
    m_receivers->showPlan(m_plan);
    const QString counts = countsText(m_context.workspace.schema(), m_context.formats(), m_plan.counts());
    m_summary->setText(m_plan.items.empty() ? m_assignment.nothing : tr("Together: %1.").arg(counts));
    m_accept->setEnabled(!m_plan.items.empty());
    growToContent();
    Q_EMIT planned();
}

void AssignDialog::carryOut()
{
    const QString label = m_assignment.label(static_cast<qint64>(m_plan.items.size()));
    m_isWriting = true;
    m_accept->setEnabled(false);
    m_receivers->setEnabled(false);
    m_method->setEnabled(false);
    m_task = m_context.workspace.tasks().begin(label);
    if (!m_assignment.remembered.isEmpty()) {
        QStringList ids;
        for (const RecordId &person : m_receivers->chosen())
            ids.append(person.toString());
        m_context.preferences.setValue(m_assignment.remembered, ids);
    }
    m_worker.post([this, plan = m_plan, label, isCancelled = m_isCancelled](store::Store &store) {
        auto done = assignment::carryOut(store, plan, label, *isCancelled, [this](qint64 written, qint64 total) {
            QMetaObject::invokeMethod(this, [this, written, total] {
                m_summary->setText(tr("%1 written").arg(m_context.formats().progress(written, total)));
            });
        });
        QMetaObject::invokeMethod(this, [this, done = std::move(done), label] { finish(done, label); });
    });
}

void AssignDialog::finish(const Result<assignment::Assigned> &done, const QString &label)
{
    m_isWriting = false;
    m_task = {};
    if (!done) {
        if (done.error().kind == Error::Kind::Cancelled)
            return Dialog::reject();
        m_receivers->setEnabled(true);
        m_method->setEnabled(true);
        planAgain();
        return setError(sentenceFor(done.error()));
    }
    if (!done->changeSet.isNull()) {
        m_context.workspace.remember(done->changeSet, label);
        Q_EMIT m_context.workspace.committed(label, done->changeSet);
    }
    if (done->refused == 0 && done->changed == 0)
        return accept();
    QStringList sentences;
    if (done->refused > 0)
        sentences.append(tr("%Ln record(s) stayed as they were: a rule or your role does not allow it.", nullptr,
            static_cast<int>(done->refused)));
    if (done->changed > 0)
        sentences.append(
            tr("%Ln record(s) stayed: they got another owner meanwhile.", nullptr, static_cast<int>(done->changed)));
    m_summary->setText(tr("%1 written").arg(m_context.formats().count(done->written)));
    setError(sentences.join(u' '));
}

/// What was written so far is taken back before it closes.
void AssignDialog::reject()
{
    *m_isCancelled = true;
    if (!m_isWriting)
        Dialog::reject();
}

} // namespace satchel::ui
