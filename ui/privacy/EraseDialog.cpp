// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/EraseDialog.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/common/Preferences.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

Label *wrapped(const QString &text, TextColor color)
{
    auto *label = new Label(text, &Theme::Fonts::body, color);
    label->setWordWrap(true);
    return label;
}

} // namespace

EraseDialog::EraseDialog(const PageContext &context, const store::PersonId &person, QWidget *parent)
    : Dialog(tr("Erase this person permanently?"), Width::Large, parent), m_context(context), m_person(person),
      m_sentence(wrapped(tr("Looking for everything about this person…"), TextColor::Secondary)),
      m_factsHost(new QWidget), m_facts(new QGridLayout(m_factsHost)), m_remotes(new QCheckBox), m_cancel(addCancel()),
      m_confirm(addButton(tr("Erase permanently"), Button::Variant::Destructive)),
      m_worker(context.workspace.workerStore())
{
    const Theme &theme = Theme::of(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setTile(Icon::Trash, &Theme::red);
    if (const auto record = context.workspace.store().get(person.entity, person.id))
        setAbout(titleOf(*record));
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(theme.px(16));
    m_facts->setVerticalSpacing(theme.px(8));
    m_facts->setColumnStretch(1, 1);
    content()->addWidget(m_sentence);
    content()->addWidget(m_factsHost);
    content()->addWidget(m_remotes);
    m_remotes->hide();
    m_confirm->setEnabled(false);
    // Enter would accept, and close: the dialog stays to say what was done.
    m_confirm->setAutoDefault(false);
    m_confirm->setDefault(false);
    m_confirm->disconnect();
    connect(m_confirm, &QPushButton::clicked, this, &EraseDialog::erase);
    readPlan();
}

void EraseDialog::readPlan()
{
    m_worker.post([this, person = m_person](store::Store &store) {
        const auto plan = store::planErasure(store, std::span(&person, 1));
        QMetaObject::invokeMethod(this, [this, plan] { showPlan(plan); });
    });
}

void EraseDialog::addFact(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    const int row = m_facts->rowCount();
    auto *name = new Label(label, &Theme::Fonts::body, TextColor::Secondary);
    m_facts->addWidget(name, row, 0, Qt::AlignTop);
    m_facts->addWidget(wrapped(value, TextColor::Primary), row, 1);
}

void EraseDialog::showPlan(const Result<store::ErasurePlan> &plan)
{
    if (!plan)
        return setError(sentenceFor(plan.error()));
    const Schema &schema = m_context.workspace.schema();
    const store::ErasureCounts &counts = plan->counts;
    const Formats formats = m_context.formats();
    m_sentence->setText(
        tr("Neither undo nor the trash, a sync or a restored backup brings the person back. Satchel writes a "
           "certificate without personal data."));
    addFact(tr("Erased"), documents::countsText(counts.erased, schema));
    addFact(tr("Texts erased, figures kept"), documents::countsText(counts.shared, schema));
    addFact(tr("Name and addresses removed"), documents::countsText(counts.redacted, schema));
    addFact(tr("Log and files"),
        tr("%1, %2", "log entries, files")
            .arg(tr("%Ln log entries", nullptr, static_cast<int>(counts.changes)),
                tr("%Ln files", nullptr, static_cast<int>(counts.attachments))));
    const QString kept = documents::countsText(counts.kept, schema);
    if (!kept.isEmpty())
        addFact(tr("Stays"),
            tr("%1: sent documents that the law may ask for, and files of others that name the person").arg(kept));
    if (counts.isNameAmbiguous)
        addFact(
            tr("Same name"), tr("Another person here has this name. Other texts with only the name stay as they are."));
    if (!plan->connections.isEmpty()) {
        m_remotes->setText(
            tr("Also delete at %1 with the next sync").arg(QLocale().createSeparatedList(plan->connections)));
        m_remotes->setChecked(true);
        m_remotes->show();
    }
    m_confirm->setEnabled(true);
    m_cancel->setFocus(Qt::OtherFocusReason);
    growToContent();
    Q_EMIT planned();
}

void EraseDialog::erase()
{
    if (m_isRunning || m_isDone || !m_confirm->isEnabled())
        return;
    if (m_context.workspace.isSaving())
        return setError(tr("Changes are still being saved. Try again in a moment."));
    items::Drafts &drafts = m_context.workspace.drafts();
    for (const store::Draft &draft : drafts.about(m_person.id))
        drafts.forget(draft.place);
    if (!drafts.writeNow()) // what names the person elsewhere is erased in the store
        return setError(tr("Changes are still being saved. Try again in a moment."));
    setError({});
    m_isRunning = true;
    m_confirm->setEnabled(false);
    m_cancel->setEnabled(false);
    m_sentence->setText(tr("Erasing…"));
    m_worker.post([this, person = m_person, isRemote = m_remotes->isChecked(), label = tr("Erase a person")](
                      store::Store &store) {
        const auto outcome = eraseIn(store, person, label, isRemote);
        QMetaObject::invokeMethod(this, [this, outcome] { showOutcome(outcome); });
    });
}

Result<EraseDialog::Outcome> EraseDialog::eraseIn(
    store::Store &store, const store::PersonId &person, const QString &label, bool isRemote)
{
    TRY(store::erase(store, std::span(&person, 1), {Origin::user(), label, isRemote}));
    if (const auto cleaned = store::finishErasures(store); !cleaned && cleaned.error().kind != Error::Kind::Busy)
        return fail(cleaned.error());
    const QString file = documents::certificateFileOf(store, person.id);
    TRY(documents::writeErasureCertificate(store, person.id, file));
    const auto facts = TRY(documents::readErasureCertificate(store, person.id));
    return Outcome{facts, file};
}

void EraseDialog::showOutcome(const Result<Outcome> &outcome)
{
    m_isRunning = false;
    m_cancel->setEnabled(true);
    if (!outcome) {
        m_confirm->setEnabled(true);
        m_sentence->setText({});
        return setError(tr("Not everything was done. Try again.") + u' ' + sentenceFor(outcome.error()));
    }
    m_isDone = true;
    m_certificate = outcome->certificate;
    m_remotes->hide();
    setAbout({});
    m_sentence->setText(outcome->facts.isFileClean
            ? tr("The person was erased.")
            : tr("The person was erased. Old pages of the file are cleaned at the next start."));
    delete m_factsHost;
    m_factsHost = new QWidget;
    m_facts = new QGridLayout(m_factsHost);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(Theme::of(this).px(16));
    m_facts->setColumnStretch(1, 1);
    content()->addWidget(m_factsHost);
    for (const store::RemoteErasure &remote : outcome->facts.remotes)
        addFact(remote.connection, documents::remoteStateText(remote));
    addFact(tr("Certificate"), QDir::toNativeSeparators(m_certificate));
    m_cancel->setText(tr("Close"));
    m_confirm->hide();
    auto *show = addButton(tr("Open the certificate"), Button::Variant::Secondary);
    show->disconnect();
    connect(show, &QPushButton::clicked, this,
        [file = m_certificate] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
    growToContent();
    Q_EMIT erased(m_certificate);
}

void EraseDialog::closeEvent(QCloseEvent *event)
{
    if (m_isRunning)
        event->ignore();
    else
        Dialog::closeEvent(event);
}

void EraseDialog::keyPressEvent(QKeyEvent *event)
{
    if (m_isRunning && event->key() == Qt::Key_Escape)
        return;
    Dialog::keyPressEvent(event);
}

} // namespace satchel::ui

#include "moc_EraseDialog.cpp"
