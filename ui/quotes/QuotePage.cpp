// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together and follows its quote; QuoteCommands.cpp has what a person does with it.
#include "ui/quotes/QuotePage.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/KeyCap.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/Scrolling.h"
#include "ui/documents/DocumentHeader.h"
#include "ui/documents/DocumentText.h"
#include "ui/quotes/QuoteApproval.h"
#include "ui/quotes/QuoteHead.h"
#include "ui/quotes/QuoteLinesView.h"
#include "ui/quotes/QuoteSide.h"
#include "ui/quotes/QuoteText.h"
#include "ui/quotes/QuoteTotals.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::QuoteLinesModel;

QuotePage::QuotePage(const PageContext &context, QWidget *parent)
    : DocumentPage(context, EntityKind::Quote, parent), m_model(context.workspace)
{
    m_model.setFormat([formats = context.formats()](int column, const Value &value) {
        if (const auto *money = std::get_if<Money>(&value))
            return formats.amount(*money);
        if (const auto *price = std::get_if<UnitPrice>(&value))
            return formats.amount(*price);
        if (const auto *number = std::get_if<Decimal>(&value))
            return column == QuoteLinesModel::Quantity ? formats.decimal(*number) : formats.percent(*number);
        return textOf(value);
    });
    makeCommands();
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_side = new QuoteSide(context, m_model);
    m_centre = makeCentre();
    row->addWidget(m_centre, 1);
    row->addWidget(m_side);
    arrange({choice::draft, choice::sent, choice::viewed, choice::accepted}, body,
        new EmptyState(Icon::Quote, tr("This quote no longer exists"), tr("It may be in the trash, in Settings.")));
    setFocusProxy(m_lines);
    // What is done to lines is done by keys only where the lines have the focus: Delete in a field is the field's.
    for (const QString &name :
        {u"up"_s, u"down"_s, u"duplicate"_s, u"remove"_s, u"copy"_s, u"paste"_s, u"lineComment"_s}) {
        removeAction(command(name));
        m_lines->addAction(command(name));
    }
    for (const QString &name : {u"group"_s, u"text"_s, u"up"_s, u"down"_s, u"duplicate"_s, u"remove"_s, u"copy"_s,
             u"paste"_s, u"lineComment"_s})
        bindTo(m_lines, {command(name)}); // not where the details cover them
    connect(&m_model, &QuoteLinesModel::quoteChanged, this, &QuotePage::showQuote);
    connect(&m_model, &QuoteLinesModel::totalsChanged, this, &QuotePage::showSum);
    connect(&m_model, &QuoteLinesModel::totalsChanged, this, &QuotePage::showApproval);
    connect(&m_context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::ApprovalRequest))
            showApproval();
    });
    connect(&m_model, &QuoteLinesModel::refused, this, &QuotePage::showRefusal);
    connect(&m_model, &QuoteLinesModel::accepted, m_refusal, &QWidget::hide);
    connect(m_side, &QuoteSide::closeRequested, this, &QuotePage::toggleDetails);
    connect(m_side, &QuoteSide::versionRequested, this,
        [this](const RecordId &id) { Q_EMIT navigateTo(Target::to(EntityKind::Quote, id)); });
    setWidthClass(WidthClass::Normal);
}

QString QuotePage::title() const
{
    return m_model.quote() ? quoteName(*m_model.quote()) : tr("Quote");
}

QWidget *QuotePage::makeHints()
{
    const Theme &theme = Theme::of(this);
    m_writing = new QWidget;
    auto *row = new FlowLayout(m_writing);
    row->setSpacing(theme.px(4));
    for (const QString &name : {u"group"_s, u"text"_s, u"paste"_s}) {
        QAction *action = command(name);
        auto *button = new Button(name == "group"_L1 ? Icon::Add
                : name == "text"_L1                  ? Icon::Note
                                                     : Icon::Copy,
            action->text(), Button::Variant::Ghost);
        button->setSmall(true);
        button->setToolTip(nameWithKey(action->text(), action->shortcut()));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
    m_columns = new Button(Icon::Columns, {}, Button::Variant::Ghost);
    m_columns->setSmall(true);
    connect(m_columns, &QPushButton::clicked, m_lines, [this] { m_lines->setAllShown(!m_lines->isAllShown()); });
    connect(m_lines, &QuoteLinesView::columnsChanged, this, &QuotePage::showColumns);
    row->addWidget(m_columns);
    m_hints = new QWidget;
    auto *keys = new QHBoxLayout(m_hints);
    setSpaces(*keys, theme, 0, 4);
    row->addWidget(m_hints);
    row->setTrailing(m_hints);
    const std::pair<QKeySequence, QString> hints[] = {{QKeySequence(Qt::Key_Tab), tr("next cell")},
        {QKeySequence(Qt::ALT | Qt::Key_Up), tr("move line")}, {QKeySequence(Qt::CTRL | Qt::Key_D), tr("duplicate")}};
    for (const auto &[key, text] : hints) {
        keys->addWidget(new KeyCap(key));
        keys->addWidget(new Label(text, &Theme::Fonts::small, TextColor::Secondary));
        keys->addSpacing(theme.px(6));
    }
    showColumns();
    return m_writing;
}

/// Where unit and tax are in the item's second line, the columns are one press away.
void QuotePage::showColumns()
{
    const bool isScarce = m_lines->isFolded() || m_lines->isAllShown();
    m_columns->setText(m_lines->isAllShown() ? tr("Fewer columns") : tr("More columns"));
    m_columns->setToolTip(tr("Unit and tax"));
    m_columns->setVisible(isScarce);
    m_hints->show();
    m_hints->setVisible(!isScarce && m_writing->layout()->sizeHint().width() <= m_lines->width());
}

QWidget *QuotePage::makeCentre()
{
    const Theme &theme = Theme::of(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    setSpaces(*column, theme, 16, 12);
    m_head = new QuoteHead(m_context, m_model);
    connect(m_head, &HeadFields::recordRequested, this,
        [this](EntityKind entity, const RecordId &id) { Q_EMIT navigateTo(Target::to(entity, id)); });
    column->addWidget(m_head);
    m_frozen = new Banner(&Theme::grey, Icon::Lock, {});
    m_newVersion = m_frozen->addButton(tr("New version"));
    connect(m_newVersion, &QPushButton::clicked, command(u"version"_s), &QAction::trigger);
    column->addWidget(m_frozen);
    m_approval = new QuoteApproval(m_context);
    connect(m_approval, &QuoteApproval::sendRequested, this, &QuotePage::openSendSheet);
    column->addWidget(m_approval);
    column->addWidget(m_refusal);
    m_lines = new QuoteLinesView(m_context, m_model);
    connect(m_lines, &QuoteLinesView::menuRequested, this, &QuotePage::showLineMenu);
    connect(m_lines, &QuoteLinesView::rowsPasted, this, &QuotePage::pasteLines);
    m_lines->setMinimumHeight(4 * theme.size.control); // what is left of a low window scrolls
    column->addWidget(m_lines, 1);
    column->addWidget(makeHints());
    auto *texts = new QHBoxLayout;
    setSpaces(*texts, theme, 0, 12);
    for (auto *text : {new QuoteText(m_context, m_model, field::introduction, tr("Text before the lines")),
             new QuoteText(m_context, m_model, field::notes, tr("Text after the lines"))}) {
        texts->addWidget(text);
    }
    column->addLayout(texts);
    m_dock = new QWidget;
    auto *dock = new QHBoxLayout(m_dock);
    dock->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(12));
    dock->setSpacing(theme.px(8));
    m_sum = new Label({}, &Theme::Fonts::semibold);
    dock->addWidget(m_sum, 1);
    m_details = new Button(Icon::Info, tr("Totals and document"), Button::Variant::Secondary);
    m_details->setSmall(true);
    connect(m_details, &QPushButton::clicked, this, &QuotePage::toggleDetails);
    dock->addWidget(m_details);
    m_dock->installEventFilter(this);
    auto *centre = new QWidget;
    auto *whole = new QVBoxLayout(centre);
    setSpaces(*whole, theme, 0, 0);
    whole->addWidget(new ScrolledColumn(content), 1);
    whole->addWidget(m_dock); // the sum stays in view
    return centre;
}

void QuotePage::activate()
{
    m_model.setQuote(m_id);
    showLines();
    focusFirst();
}

/// What comes first in writing it: the customer, then the lines.
void QuotePage::focusFirst()
{
    const bool needsCustomer = m_model.isEditable() && isForNobody();
    if (!needsCustomer && m_model.isEditable() && m_model.lineCount() == 0)
        m_lines->setCurrentIndex(m_model.index(0, QuoteLinesModel::Item));
    QWidget *first = needsCustomer ? static_cast<QWidget *>(m_head->editorOf(field::company)) : m_lines;
    first->setFocus(Qt::OtherFocusReason);
}

void QuotePage::open(const Target &target)
{
    if (target.action == Target::Action::Create)
        return create(target);
    if (target.record.isNull())
        return;
    discardBlank();
    m_id = target.record;
    m_refusal->hide();
    m_model.setQuote(m_id);
    showLines();
    showQuote();
    focusFirst(); // not where the one before had it
    openPart(target.part);
}

void QuotePage::hideEvent(QHideEvent *event)
{
    DocumentPage::hideEvent(event);
    if (!event->spontaneous()) // a window that is minimized is not left
        discardBlank();
}

/// A quote that was begun here for nobody and says nothing is not kept when it is left.
void QuotePage::discardBlank()
{
    const Record *quote = m_model.quote();
    if (!quote || quote->isDeleted() || quote->id != m_begun.id || m_model.lineCount() > 0 || !isForNobody()
        || !isEmpty(quote->value(field::deal)) || quote->value(field::updated_at) != quote->value(field::created_at))
        return;
    const auto typed = m_head->editorOf(field::company)->checkedValue(); // a name that is nobody's yet
    if (typed && isEmpty(*typed))
        m_context.workspace.undo(std::exchange(m_begun, {}).changeSet);
}

bool QuotePage::isForNobody() const
{
    const Record *quote = m_model.quote();
    return isEmpty(quote->value(field::company)) && isEmpty(quote->value(field::contact));
}

/// In one step, with everything that is known of the record it was begun at.
void QuotePage::create(const Target &target)
{
    store::Store &store = m_context.workspace.store();
    const auto values = store::newQuoteValues(store, initialValuesFrom(target));
    const RecordId id = store.newId();
    m_context.workspace.commit(tr("New quote"), {Edit::create(EntityKind::Quote, id, values)}, this,
        [this, id](const Result<Receipt> &receipt) {
            if (!receipt) {
                Q_EMIT m_context.workspace.failed(receipt.error());
                return;
            }
            discardBlank(); // another one, of the same key pressed twice
            m_id = id;
            m_begun = {id, receipt->changeSet};
            m_refusal->hide();
            m_model.setQuote(id);
            showLines();
            focusFirst();
        });
}

void QuotePage::showQuote()
{
    if (!showPresence())
        return;
    const Record *quote = m_model.quote();
    const QString state = documentState(*quote);
    const QStringList next = nextStates();
    const QString onward = next.contains(choice::accepted) ? choice::accepted : next.value(0);
    const bool isEmptyDraft = isDraft(*quote) && m_model.lineCount() == 0;
    DocumentHeader::Step step{onward.isEmpty() ? QString() : documentMoveVerb(onward), documentMoveIcon(onward),
        isEmptyDraft ? tr("Add a line before you send the quote.") : QString(),
        canWrite() && !isEmptyDraft && (!isDraft(*quote) || m_model.totals())};
    m_header->showDocument({title(), state, valueOr<qint64>(quote->value(field::version), 1),
        !isEmpty(quote->value(field::previous)), std::move(step)});
    m_writing->setVisible(m_model.isEditable());
    showFrozen();
    showApproval();
    for (const QString &name : {u"group"_s, u"text"_s, u"paste"_s, u"duplicate"_s, u"remove"_s, u"up"_s, u"down"_s})
        command(name)->setEnabled(m_model.isEditable());
    showSum();
}

/// Where there is no space for net and tax as well, the total alone.
void QuotePage::showSum()
{
    const QString all = m_side->totals().inOneLine();
    m_sum->setText(all);
    const QMargins margins = m_dock->contentsMargins() + m_dock->layout()->contentsMargins();
    const int room = m_dock->width() - margins.left() - margins.right() - m_dock->layout()->spacing()
        - m_details->sizeHint().width();
    if (m_sum->sizeHint().width() > room)
        m_sum->setText(m_side->totals().totalOnly());
    m_sum->setToolTip(all);
}

bool QuotePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_dock && event->type() == QEvent::Resize)
        showSum();
    return DocumentPage::eventFilter(watched, event);
}

/// What a customer has is not typed over: why, and what to do instead.
void QuotePage::showFrozen()
{
    const Record &quote = *m_model.quote();
    m_frozen->setVisible(!isDraft(quote));
    m_newVersion->setVisible(!nextStates().isEmpty()); // else the head of the page has it
    m_frozen->setText(documentStateLine(quote, m_context) + u'.',
        tr("What the customer has stays as it is. Change it in a new version."));
}

void QuotePage::showApproval()
{
    if (const Record *quote = m_model.quote())
        m_approval->setQuote(*quote, m_model.lines());
}

bool QuotePage::clearForSending()
{
    showApproval();
    return m_approval->clear();
}

QList<QAction *> QuotePage::commands() const
{
    return actions() + m_lines->actions();
}

QString QuotePage::statusText() const
{
    int counted = 0;
    int others = 0;
    for (const Record &line : m_model.lines()) {
        const QString kind = line.text(field::kind);
        counted += kind != choice::group && kind != choice::text;
        others += kind == choice::optional || kind == choice::alternative;
    }
    const QString all = tr("%Ln line(s)", nullptr, counted);
    return others > 0 ? tr("%1 · %Ln not counted in the total", "lines", others).arg(all) : all;
}

QList<QWidget *> QuotePage::regions()
{
    return {m_header, m_centre, m_lines, m_side};
}

void QuotePage::setWidthClass(WidthClass width)
{
    m_width = width;
    const bool isRoomy = width >= WidthClass::Normal;
    m_side->setVisible(isRoomy);
    m_side->setClosable(!isRoomy);
    m_centre->show();
    m_dock->setVisible(!isRoomy);
    m_side->setFixedWidth(Theme::of(this).px(316));
    showQuote();
}

/// Where there is no space for both, the side takes the place of the lines.
void QuotePage::toggleDetails()
{
    if (m_width >= WidthClass::Normal)
        return;
    const bool isShown = m_side->isVisibleTo(this);
    m_side->setVisible(!isShown);
    m_side->setMinimumWidth(0);
    m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    if (!isShown)
        m_side->focusWayBack();
    m_centre->setVisible(isShown);
    if (isShown)
        m_lines->setFocus(Qt::OtherFocusReason);
}

/// Every quote begins with them, whatever was seen of another one.
void QuotePage::showLines()
{
    if (areDetailsInPlace())
        toggleDetails();
}

bool QuotePage::areDetailsInPlace() const
{
    return m_width < WidthClass::Normal && m_side->isVisibleTo(this);
}

void QuotePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && areDetailsInPlace())
        return showLines();
    DocumentPage::keyPressEvent(event);
}

} // namespace satchel::ui

#include "moc_QuotePage.cpp"
