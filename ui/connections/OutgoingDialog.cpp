// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/OutgoingDialog.h"

#include "ui/common/Label.h"
#include "ui/common/Painting.h"

#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

OutgoingDialog::OutgoingDialog(const PageContext &context, const items::ConnectionItem &item, QWidget *parent)
    : Dialog(SyncWords(context.formats(), context.workspace.clock().now()).outgoing(item).heading, Width::Large, parent)
    , m_text(SyncWords(context.formats(), context.workspace.clock().now()).outgoing(item))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAbout(m_text.about);
    addExamples(item, context.formats());
    if (!m_text.along.isEmpty())
        addNote(m_text.along, u"amber.text"_s);
    addChoices();
    addNote(tr("Nothing of this has been sent. Other changes to %1 go on meanwhile; this question stays under Connections.").arg(item.vendor), u"text.secondary"_s);
    Button *later = addButton(tr("Decide later"));
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    m_answer = addButton({}, Button::Variant::Primary);
    m_answer->setEnabled(context.sync != nullptr);
    showVerb();
    connect(m_choices, &ChoiceList::chosenChanged, this, &OutgoingDialog::showVerb);
    connect(this, &QDialog::accepted, this, [this, connection = item.connection.number, question = item.outgoing->number] {
        Q_EMIT answered(connection, m_text.answers[static_cast<size_t>(m_choices->chosen())].answer, question);
    });
}

void OutgoingDialog::addExamples(const items::ConnectionItem &item, const Formats &formats)
{
    const store::Question &question = *item.outgoing;
    auto *head = new Label(tr("%1: %2 of %3", "connection, count, total").arg(isolated(item.name), formats.count(question.count), formats.count(question.total)), &Theme::Fonts::strong);
    content()->addWidget(head);
    for (const QString &title : question.examples)
        content()->addWidget(new Label(isolated(title)));
    const qint64 more = question.count - question.examples.size();
    if (more > 0)
        content()->addWidget(new Label(tr("and %Ln more", "records", static_cast<int>(more)), &Theme::Fonts::small, u"text.secondary"_s));
}

void OutgoingDialog::addNote(const QString &text, const QString &token)
{
    auto *note = new Label(text, &Theme::Fonts::small, token);
    note->setWordWrap(true);
    content()->addWidget(note);
}

void OutgoingDialog::addChoices()
{
    QStringList labels;
    QStringList descriptions;
    for (const OutgoingAnswerText &answer : m_text.answers) {
        labels.append(answer.label);
        descriptions.append(answer.description);
    }
    constexpr int keep = 1; // destroys nothing, whatever is pressed next
    m_choices = new ChoiceList(labels, descriptions, keep);
    content()->addWidget(m_choices);
}

void OutgoingDialog::showVerb()
{
    m_answer->setText(m_text.answers[static_cast<size_t>(m_choices->chosen())].verb);
}

} // namespace satchel::ui
