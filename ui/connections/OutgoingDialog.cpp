// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/OutgoingDialog.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/connections/AnswerCard.h"
#include "ui/connections/OutgoingExport.h"
#include "ui/connections/OutgoingListDialog.h"
#include "ui/connections/OutgoingSummary.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

OutgoingText textOf(const PageContext &context, const items::ConnectionItem &item)
{
    return SyncText(context.formats(), context.workspace.clock().now()).outgoing(item);
}

bool isOfDeletions(const items::ConnectionItem &item)
{
    return item.outgoing->editKind() == Edit::Kind::Delete;
}

} // namespace

OutgoingDialog::OutgoingDialog(const PageContext &context, const items::ConnectionItem &item,
    const items::ConnectionsModel &connections, QWidget *parent)
    : Dialog(textOf(context, item).heading, Width::Large, parent), m_context(context), m_item(item),
      m_text(textOf(context, item)), m_details(m_item, context.formats()),
      m_records(context.workspace.store(), item.connection.number, *item.outgoing),
      m_examples(new items::OutgoingModel(
          context.workspace.store(), item.connection.number, *item.outgoing, OutgoingSummary::mostExamples, this)),
      m_withLosses(m_records.withLosses().value_or(std::vector<store::OutgoingRecord>())), m_scroll(new QScrollArea),
      m_body(new QWidget), m_export(new OutgoingExport(context, item.connection.number, *item.outgoing, this)),
      m_exported(new Label({}, &Theme::Fonts::small, TextColor::Secondary))
{
    const QString me = context.workspace.store().title(EntityKind::User, context.workspace.me());
    setTile(isOfDeletions(m_item) ? Icon::Trash : Icon::Edit, isOfDeletions(m_item) ? &Theme::red : &Theme::amber);
    setAbout((m_text.about + u' ' + OutgoingDetails::author(m_records.origin().value_or(std::nullopt), me)).trimmed());
    addBody();
    addSummary();
    addAnswers();
    addSameElsewhere(connections);
    addNote();
    addButtons();
    addExport();
    followChoice();
}

/// What scrolls where the window is too low for it.
void OutgoingDialog::addBody()
{
    auto *column = new QVBoxLayout(m_body);
    setSpaces(*column, Theme::of(this), 0, 8);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_body);
    m_body->setAutoFillBackground(false);
    m_body->setMinimumHeight(1); // else its layout's minimum counts, which is that of the narrowest width
    m_scroll->viewport()->setAutoFillBackground(false);
    content()->addWidget(m_scroll);
}

void OutgoingDialog::addSummary()
{
    QStringList losses{m_details.losses(m_withLosses), m_text.along};
    losses.removeAll(QString());
    m_summary = new OutgoingSummary(m_context, m_item, *m_examples, losses.join(u' '));
    connect(m_summary, &OutgoingSummary::allRequested, this, &OutgoingDialog::showAll);
    m_body->layout()->addWidget(m_summary);
}

void OutgoingDialog::addAnswers()
{
    const QString consequence = isOfDeletions(m_item) ? m_details.consequence(m_withLosses) : QString();
    for (const OutgoingAnswerText &answer : m_text.answers) {
        const bool isDestructive = answer.answer == store::Answer::Yes;
        const QString description = isDestructive && !consequence.isEmpty() ? answer.description + u' ' + consequence
                                                                            : answer.description;
        auto *card = new AnswerCard(answer.label, description, static_cast<int>(m_answers.size()) + 1,
            isDestructive ? AnswerCard::Tone::Destructive : AnswerCard::Tone::Usual);
        m_answers.append(card);
        m_body->layout()->addWidget(card);
        connect(card, &QRadioButton::toggled, this, [this, card](bool isChosen) {
            if (isChosen)
                m_scroll->ensureWidgetVisible(card);
            if (isChosen && m_answer)
                followChoice();
        });
    }
    constexpr int keep = 1; // destroys nothing, whatever is pressed next
    m_answers.at(keep)->setChecked(true);
    m_answers.at(keep)->setFocus(Qt::OtherFocusReason);
}

void OutgoingDialog::addSameElsewhere(const items::ConnectionsModel &connections)
{
    for (const store::SameQuestion &same : m_records.sameElsewhere().value_or(std::vector<store::SameQuestion>())) {
        const items::ConnectionItem *other = connections.find(same.connection);
        if (!other)
            continue;
        auto *row = new QHBoxLayout;
        auto *box = new QCheckBox(tr("Give the same answer for %1", "connection").arg(isolated(other->name)));
        const QString detail = m_details.elsewhere(same, other->vendor);
        box->setAccessibleDescription(detail);
        row->addWidget(box);
        row->addWidget(new Label(detail, &Theme::Fonts::body, TextColor::Secondary), 1);
        static_cast<QVBoxLayout *>(m_body->layout())->addLayout(row);
        m_same.append(box);
        m_sameQuestions.push_back(same);
    }
}

void OutgoingDialog::addNote()
{
    m_body->layout()->addWidget(new Banner(&Theme::grey, Icon::Pause, tr("None of this has been sent."),
        tr("Other changes to %1 continue to sync. You can answer later under Connections.")
            .arg(isolated(m_item.vendor))));
}

void OutgoingDialog::addButtons()
{
    Button *later = addStartButton(tr("Decide later"));
    later->setKeyCap(QKeySequence(Qt::Key_Escape));
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    m_exportButton = addButton(tr("Export the %1", "count").arg(m_context.formats().count(m_item.outgoing->count)));
    m_exportButton->setDrawnIcon(Icon::Export);
    m_answer = addButton({}, Button::Variant::Primary);
    m_answer->setProperty("confirmsItself", true);
    m_answer->setEnabled(m_context.sync != nullptr);
    installEventFilter(this);
    m_answer->installEventFilter(this);
}

void OutgoingDialog::addExport()
{
    m_exported->setWordWrap(true);
    m_exported->hide();
    content()->addWidget(m_exported);
    const QString name = m_item.askedKind.isEmpty() ? tr("Records") : m_item.askedKind;
    connect(m_exportButton, &QPushButton::clicked, this, [this, name] { m_export->ask(this, name); });
    connect(m_export, &OutgoingExport::started, this, &OutgoingDialog::followExport);
    connect(m_export, &OutgoingExport::finished, this, [this](qint64 records, const QString &path) {
        m_exported->setText(
            tr("Exported %Ln record(s) to %1.", nullptr, static_cast<int>(records)).arg(isolatedLtr(path)));
        m_exported->show();
        followExport();
    });
    connect(m_export, &OutgoingExport::failed, this, [this](const Error &error) {
        setError(sentenceFor(error));
        followExport();
    });
}

/// An answer waits until the file is whole: it may be all that is left of what is deleted.
void OutgoingDialog::followExport()
{
    if (m_export->isRunning()) {
        setError({});
        m_exported->hide();
    }
    m_exportButton->setEnabled(!m_export->isRunning());
    m_answer->setEnabled(m_context.sync && !m_export->isRunning());
    if (isVisible())
        fit();
}

OutgoingListDialog *OutgoingDialog::showAll()
{
    m_wasListShown = true;
    m_firstPress.invalidate();
    setError({});
    auto *dialog = new OutgoingListDialog(m_context, m_item, this);
    dialog->open();
    return dialog;
}

const OutgoingAnswerText &OutgoingDialog::chosen() const
{
    const auto card = std::ranges::find_if(m_answers, [](const AnswerCard *one) { return one->isChecked(); });
    return m_text.answers[static_cast<size_t>(card - m_answers.begin())];
}

bool OutgoingDialog::isDeletion() const
{
    return isOfDeletions(m_item) && chosen().answer == store::Answer::Yes;
}

void OutgoingDialog::followChoice()
{
    m_answer->setText(chosen().verb);
    m_answer->setVariant(isDeletion() ? Button::Variant::DestructiveFill : Button::Variant::Primary);
    m_answer->updateGeometry();
    m_firstPress.invalidate();
    setError({});
    if (isVisible())
        fit();
}

void OutgoingDialog::accept()
{
    if (m_export->isRunning())
        return;
    if (isDeletion() && !m_wasListShown && !m_firstPress.isValid())
        return askForSecondPress();
    if (m_firstPress.isValid() && m_firstPress.elapsed() < QApplication::doubleClickInterval())
        return; // the second half of a double click is no second thought
    Q_EMIT answered(m_item.connection.number, chosen().answer, m_item.outgoing->number);
    for (int i = 0; i < m_same.size(); ++i) {
        const store::SameQuestion &same = m_sameQuestions[static_cast<size_t>(i)];
        if (m_same.at(i)->isChecked())
            Q_EMIT answered(same.connection, chosen().answer, same.number);
    }
    Dialog::accept();
}

void OutgoingDialog::askForSecondPress()
{
    m_firstPress.start();
    const QString count = m_context.formats().count(m_item.outgoing->count);
    const QString hint = m_summary->showAll()
        ? tr("Press “%1” again to delete them. “Show all %2” lists them first.").arg(chosen().verb, count)
        : tr("Press “%1” again to delete them.").arg(chosen().verb);
    setError(hint);
    m_answer->setAccessibleDescription(hint);
    fit();
}

/// A key that is held down does not press twice.
bool OutgoingDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->isAutoRepeat() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
            return true;
    }
    return Dialog::eventFilter(watched, event);
}

void OutgoingDialog::showEvent(QShowEvent *event)
{
    fit();
    Dialog::showEvent(event);
}

/// What the window under it, or the screen where there is none, leaves beside head and buttons while the body has no
/// height.
int OutgoingDialog::roomForBody() const
{
    const QMargins shadow = shadowMargins(*this);
    const int margin = Theme::of(this).px(12);
    const int whole = parentWidget() ? parentWidget()->window()->height() : screen()->availableGeometry().height();
    const int rest = layout()->totalHeightForWidth(width()) - shadow.top() - shadow.bottom();
    return qMax(Theme::of(this).px(160), whole - 2 * margin - rest);
}

/// A layout in a layout keeps its height until it is updated, and fit() measures at once.
void OutgoingDialog::setBodyHeight(int height)
{
    m_scroll->setFixedHeight(height);
    content()->activate();
    content()->parentWidget()->parentWidget()->parentWidget()->updateGeometry(); // what the dialog scrolls
    layout()->invalidate();
}

/// As many examples as the window has space for, at least two; what is still too high scrolls, and the buttons stay in
/// sight.
void OutgoingDialog::fit()
{
    constexpr int fewestExamples = 2;
    const QMargins around = layout()->contentsMargins() + content()->contentsMargins();
    const int width = this->width() - around.left() - around.right();
    setBodyHeight(0);
    const int room = roomForBody();
    int height = 0;
    for (int examples = OutgoingSummary::mostExamples; examples >= fewestExamples; --examples) {
        m_summary->showExamples(examples);
        m_body->layout()->invalidate();
        height = m_body->layout()->totalHeightForWidth(width);
        if (height <= room)
            break;
    }
    // A scroll bar that once was shown narrows the text, which is then too high to do without it.
    m_scroll->setVerticalScrollBarPolicy(height > room ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setBodyHeight(qMin(height, room));
    resize(this->width(), layout()->totalHeightForWidth(this->width()));
}

} // namespace satchel::ui

#include "moc_OutgoingDialog.cpp"
