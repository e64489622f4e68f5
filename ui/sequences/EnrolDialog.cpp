// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequences/EnrolDialog.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"
#include "ui/common/TableLook.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPointer>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leftOutHeight = 150;

} // namespace

EnrolDialog::EnrolDialog(const PageContext &context, Request request, QWidget *parent)
    : Dialog(tr("Enrol in a sequence"), Width::Large, parent), m_context(context), m_request(std::move(request)),
      m_enrolling(context.workspace), m_again(new QCheckBox(tr("Also those who went through it before"))),
      m_leftOut(new QTableWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (!m_request.about.isEmpty())
        setAbout(m_request.about);
    m_sequence = addCombo(tr("Sequence"));
    m_account = addCombo(tr("Sent from"));
    if (m_request.people.empty())
        addPeople();
    content()->addWidget(m_again);
    addResult();
    addCancel();
    m_verb = addButton(tr("Enrol"), Button::Variant::Primary);
    m_verb->disconnect(this); // it closes only when they are in
    showNothing(tr("Reading…"));
    connect(m_verb, &QPushButton::clicked, this, &EnrolDialog::enrol);
    connect(m_again, &QCheckBox::toggled, this, &EnrolDialog::ask);
    connect(&m_enrolling, &items::Enrolling::choicesRead, this, &EnrolDialog::offer);
    connect(&m_enrolling, &items::Enrolling::planned, this, &EnrolDialog::show);
    connect(&m_enrolling, &items::Enrolling::ready, this, &EnrolDialog::commit);
    connect(&m_enrolling, &items::Enrolling::failed, this, [this](const Error &error) {
        setError(sentenceFor(error));
        setEnrolling(false);
    });
    auto *drafts = keepDraftOf(*this, context);
    if (m_person)
        drafts->addControl(u"person"_s, m_person);
    drafts->addControl(u"again"_s, m_again);
    drafts->begin(dialogPlace(u"enrol"_s, m_request.sequence), m_request.sequence);
    m_enrolling.readChoices();
    m_sequence->setFocus();
}

QComboBox *EnrolDialog::addCombo(const QString &label)
{
    auto *combo = new QComboBox;
    auto *name = new Label(label, &Theme::Fonts::small, TextColor::Tertiary);
    name->setBuddy(combo);
    combo->setAccessibleName(label);
    content()->addWidget(name);
    content()->addWidget(combo);
    return combo;
}

/// Everybody of a view or a segment, or one person.
void EnrolDialog::addPeople()
{
    m_source = addCombo(tr("Everybody in"));
    const Field &contact = *m_context.workspace.schema().entity(EntityKind::Enrolment).find(field::contact);
    auto *name = new Label(tr("or one contact"), &Theme::Fonts::small, TextColor::Tertiary);
    m_person = FieldEditor::create(contact, fieldContextOf(m_context.workspace), FieldEditor::Layout::Form, this);
    name->setBuddy(m_person);
    content()->addWidget(name);
    content()->addWidget(m_person);
    connect(m_source, &QComboBox::currentIndexChanged, this, &EnrolDialog::ask);
    connect(m_person, &FieldEditor::edited, this, &EnrolDialog::ask);
}

void EnrolDialog::addResult()
{
    m_sum = new Label({}, &Theme::Fonts::strong);
    m_sum->setWordWrap(true);
    content()->addWidget(m_sum);
    m_leftOut->setColumnCount(2);
    m_leftOut->setHorizontalHeaderLabels({tr("Excluded"), tr("Reason")});
    m_leftOut->setAccessibleName(tr("Excluded people"));
    applyTableStyle(*m_leftOut);
    m_leftOut->setFixedHeight(Theme::of(this).px(leftOutHeight));
    m_leftOut->hide();
    content()->addWidget(m_leftOut);
}

void EnrolDialog::offer(const items::EnrolmentChoices &choices)
{
    m_choices = choices;
    for (const auto &sequence : choices.sequences) {
        const bool isActive = sequence.status == choice::active;
        m_sequence->addItem(isActive ? sequence.name : tr("%1 (not active)").arg(sequence.name));
        if (sequence.id == m_request.sequence)
            m_sequence->setCurrentIndex(m_sequence->count() - 1);
    }
    m_account->addItems(choices.accounts);
    if (m_source) {
        m_source->addItem(tr("Nobody yet"));
        for (const items::EnrolmentSource &source : choices.sources)
            m_source->addItem(themedIcon(iconOf(source.entity)), source.name);
    }
    connect(m_sequence, &QComboBox::currentIndexChanged, this, &EnrolDialog::ask);
    ask();
}

std::optional<items::EnrolmentQuestion> EnrolDialog::question() const
{
    if (m_sequence->currentIndex() < 0)
        return {};
    items::EnrolmentQuestion question{m_choices.sequences[static_cast<size_t>(m_sequence->currentIndex())].id,
        {m_request.people, {}}, m_again->isChecked()};
    if (m_source && m_source->currentIndex() > 0)
        question.people.source = m_choices.sources[static_cast<size_t>(m_source->currentIndex()) - 1];
    if (m_person) {
        const RecordId person = valueOr<RecordId>(m_person->value().value_or(Value()));
        if (!person.isNull())
            question.people.records.push_back({EntityKind::Contact, person});
    }
    return question;
}

/// Until it answers, nobody can be enrolled: the button would say the number of another question.
void EnrolDialog::ask()
{
    if (m_isEnrolling)
        return;
    m_planned.reset();
    m_enrolling.forget();
    m_verb->setEnabled(false);
    const auto asked = question();
    if (!asked)
        showNothing(tr("No sequence is ready. Create one under Sequences."));
    else if (m_choices.accounts.isEmpty())
        showNothing(tr("Add a mail account first, in the settings under Mail."));
    else if (asked->people.records.empty() && !asked->people.source)
        showNothing(tr("Choose who is enrolled."));
    else {
        m_asked = *asked;
        m_enrolling.plan(*asked);
    }
}

void EnrolDialog::showNothing(const QString &sentence)
{
    m_sum->setText(sentence);
    m_leftOut->hide();
    m_verb->setText(tr("Enrol"));
    m_verb->setEnabled(false);
    growToContent();
}

void EnrolDialog::show(const sequences::EnrolmentPlan &plan)
{
    if (m_isEnrolling)
        return;
    m_planned = m_asked;
    const auto count = static_cast<int>(plan.enrolled.size());
    const auto out = static_cast<int>(plan.leftOut.size());
    const QString enrolled = tr("%Ln person(s) will be enrolled.", nullptr, count);
    m_sum->setText(out == 0 ? enrolled : enrolled + u' ' + tr("%Ln will be excluded.", nullptr, out));
    m_leftOut->setRowCount(out);
    for (int row = 0; row < out; ++row) {
        const sequences::LeftOut &one = plan.leftOut[static_cast<size_t>(row)];
        m_leftOut->setItem(row, 0, new QTableWidgetItem(one.name));
        m_leftOut->setItem(row, 1, new QTableWidgetItem(sequences::notEnrolledText(one.reason)));
    }
    m_leftOut->setVisible(out > 0);
    m_verb->setText(tr("Enrol %Ln person(s)", nullptr, count));
    m_verb->setEnabled(count > 0);
    growToContent();
}

/// Those whose number the button says.
void EnrolDialog::enrol()
{
    if (!m_planned || m_isEnrolling)
        return;
    setError({});
    setEnrolling(true);
    m_enrolling.makeChanges(*m_planned, m_account->currentText());
}

/// While it is written nothing can be chosen; afterwards it is asked anew.
void EnrolDialog::setEnrolling(bool isEnrolling)
{
    m_isEnrolling = isEnrolling;
    for (QWidget *choice : {static_cast<QWidget *>(m_sequence), static_cast<QWidget *>(m_account),
             static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_person), static_cast<QWidget *>(m_again)}) {
        if (choice)
            choice->setEnabled(!isEnrolling);
    }
    if (isEnrolling)
        m_verb->setEnabled(false);
    else
        ask();
}

void EnrolDialog::commit(const ChangeSet &changes, int people)
{
    if (people == 0) // those who were there refused meanwhile
        return setEnrolling(false);
    m_context.workspace.commit(changes, [dialog = QPointer<EnrolDialog>(this)](const Result<Receipt> &receipt) {
        if (!dialog)
            return;
        if (receipt)
            return dialog->accept();
        dialog->setError(sentenceFor(receipt.error()));
        dialog->setEnrolling(false);
    });
}

} // namespace satchel::ui

#include "moc_EnrolDialog.cpp"
