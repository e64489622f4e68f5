// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/SendSheet.h"

#include "documents/engine/Layout.h"
#include "ui/common/Button.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/Scrolling.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/TokenField.h"
#include "ui/documents/SendChecksView.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextOption>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 656;
constexpr int labelWidth = 76;
constexpr int leastForTwoColumns = 560;
constexpr int mostOffers = 4;
constexpr std::array reminderDays = {3, 7, 14};

/// An attachment in a frame; the lock says that it cannot be removed.
class AttachmentCard : public QWidget
{
public:
    AttachmentCard(QString name, QString about) : m_name(std::move(name)), m_about(std::move(about))
    {
        setAccessibleName(m_name + u", "_s + m_about);
        setToolTip(m_name);
    }
    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        return {theme.px(240),
            QFontMetrics(theme.font.body).height() + QFontMetrics(theme.font.small).height() + theme.px(20)};
    }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        drawRounded(painter, rect(), theme.radius.card, theme.surface.raised, theme.border.normal);
        const int pad = theme.px(10);
        const int icon = theme.size.iconLarge;
        drawIcon(
            painter, placed(painter, rect(), QRect(pad, 0, icon, height())), Icon::File, icon, theme.text.secondary);
        const int lock = theme.size.icon;
        drawIcon(painter, placed(painter, rect(), QRect(width() - pad - lock, 0, lock, height())), Icon::Lock, lock,
            theme.text.tertiary);
        const int start = 2 * pad + icon;
        const int room = width() - start - lock - 2 * pad;
        const int first = QFontMetrics(theme.font.body).height();
        const int second = QFontMetrics(theme.font.small).height();
        const int top = (height() - first - second) / 2;
        drawText(painter, placed(painter, rect(), QRect(start, top, room, first)), m_name, theme.font.strong,
            theme.text.primary);
        drawText(painter, placed(painter, rect(), QRect(start, top + first, room, second)), m_about, theme.font.small,
            theme.text.secondary);
    }

private:
    QString m_name;
    QString m_about;
};

/// Qt lays short lines out again only where they become too long, which leaves those of a language that is written from
/// the right where the narrower window had its edge.
class LetterEdit : public QPlainTextEdit
{
protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPlainTextEdit::resizeEvent(event);
        document()->setDefaultTextOption(document()->defaultTextOption());
    }
};

} // namespace

SendSheet::SendSheet(const PageContext &context, SendFacts facts, QWidget *window)
    : Overlay(window), m_context(context), m_facts(std::move(facts)), m_panel(new QWidget(this)),
      m_output(new DocumentOutput(this)), m_drafts(new DraftKeeper(context, this))
{
    setAccessibleName(m_facts.heading);
    m_panel->setObjectName(u"panel"_s);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(1, 0, 0, 0); // the edge of the panel
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new ScrolledColumn(makeBody()), 1);
    connect(m_output, &DocumentOutput::done, this, &SendSheet::showDone);
    connect(m_output, &DocumentOutput::failed, this, &SendSheet::showFailure);
    m_failure = new Banner(&Theme::red, Icon::Warning, {}, {}, m_panel);
    m_failure->hide();
    column->addWidget(m_failure);
    m_done = new Label({}, &Theme::Fonts::small, TextColor::Green);
    m_done->setWordWrap(true);
    m_done->setContentsMargins(Theme::of(this).px(18), Theme::of(this).px(6), Theme::of(this).px(18), 0);
    m_done->hide();
    column->addWidget(m_done);
    column->addWidget(makeFoot());
    show(m_facts.letter);
    QTextOption option = m_body->document()->defaultTextOption();
    option.setTextDirection(m_facts.direction); // not the window's, nor that of a name the letter begins with
    option.setAlignment(m_facts.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft); // Qt does not mirror it
    m_body->document()->setDefaultTextOption(option);
    showOffers();
    showReminder();
    keepDrafts();
    connect(this, &Overlay::dismissed, this, [this] {
        m_drafts->keepNow();
        Q_EMIT closed();
    });
}

void SendSheet::show(const SendDraft &letter)
{
    m_to->setKeys(letter.to);
    m_cc->setKeys(letter.cc);
    m_subject->setText(letter.subject);
    m_body->setPlainText(letter.body);
    m_greeting = letter.body.section(u'\n', 0, 0);
    m_reminds->setChecked(letter.daysToReminder > 0);
    const auto *days = std::ranges::find(reminderDays, letter.daysToReminder);
    m_when->setCurrentIndex(days == reminderDays.end() ? 1 : static_cast<int>(days - reminderDays.begin()));
    m_notes->setChecked(letter.isNoted);
}

/// Part by part, so that a letter which was begun gets the new offer of what was not touched.
void SendSheet::keepDrafts()
{
    for (const auto &[name, addresses] : {std::pair(u"to"_s, m_to), std::pair(u"cc"_s, m_cc)}) {
        m_drafts->addPart(
            name, [addresses] { return QJsonArray::fromStringList(addresses->keys()); },
            [addresses](const QJsonValue &keys) { addresses->setKeys(keys.toVariant().toStringList()); });
        connect(addresses, &TokenField::changed, m_drafts, &DraftKeeper::keepSoon);
    }
    m_drafts->addPart(
        u"subject"_s, [this] { return m_subject->text(); },
        [this](const QJsonValue &text) { m_subject->setText(text.toString()); });
    m_drafts->addPart(
        u"body"_s, [this] { return m_body->toPlainText(); },
        [this](const QJsonValue &text) { m_body->setPlainText(text.toString()); });
    m_drafts->addPart(
        u"reminds"_s, [this] { return m_reminds->isChecked(); },
        [this](const QJsonValue &isChecked) { m_reminds->setChecked(isChecked.toBool()); });
    m_drafts->addPart(
        u"when"_s, [this] { return m_when->currentIndex(); },
        [this](const QJsonValue &index) { m_when->setCurrentIndex(index.toInt()); });
    m_drafts->addPart(
        u"notes"_s, [this] { return m_notes->isChecked(); },
        [this](const QJsonValue &isChecked) { m_notes->setChecked(isChecked.toBool()); });
    connect(m_subject, &QLineEdit::textChanged, m_drafts, &DraftKeeper::keepSoon);
    connect(m_body, &QPlainTextEdit::textChanged, m_drafts, &DraftKeeper::keepSoon);
    connect(m_reminds, &QCheckBox::toggled, m_drafts, &DraftKeeper::keepSoon);
    connect(m_when, &QTabBar::currentChanged, m_drafts, &DraftKeeper::keepSoon);
    connect(m_notes, &QCheckBox::toggled, m_drafts, &DraftKeeper::keepSoon);
    connect(m_drafts, &DraftKeeper::restored, this, [this] {
        m_greeting = greetingOf(m_facts, m_to->keys());
        showOffers();
        showReminder();
    });
    m_drafts->begin(u"letter/"_s + m_facts.document.id.toString(), m_facts.document.id);
}

std::function<void()> SendSheet::forgetter()
{
    return m_drafts->forgetter();
}

QWidget *SendSheet::makeHead()
{
    const Theme &theme = Theme::of(this);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme.px(18), theme.px(12), theme.px(10), theme.px(12));
    row->setSpacing(theme.px(8));
    auto *names = new QVBoxLayout;
    names->setSpacing(theme.space.half);
    names->addWidget(new Label(m_facts.heading, &Theme::Fonts::heading));
    names->addWidget(new Label(m_facts.about, &Theme::Fonts::small, TextColor::Secondary));
    row->addLayout(names, 1);
    auto *preview = new Button(Icon::Eye, tr("Preview"));
    connect(preview, &QPushButton::clicked, this, &SendSheet::previewRequested);
    row->addWidget(preview);
    auto *close = new IconButton(Icon::Close, tr("Close"));
    connect(close, &QToolButton::clicked, this, &Overlay::dismiss);
    row->addWidget(close);
    return head;
}

TokenField *SendSheet::makeAddresses(const QString &name, const QStringList &addresses)
{
    QList<TokenField::Offer> offered;
    for (const Recipient &one : m_facts.recipients)
        offered.append({one.address, one.name.isEmpty() ? one.address : one.name});
    auto *field = new TokenField(name, offered, false);
    field->setCheck([this](const QString &address) {
        return wrongAddress(m_context.workspace.schema(), {address}).isEmpty() ? QString() : wrongText(address);
    });
    field->setKeys(addresses);
    connect(field, &TokenField::changed, this, &SendSheet::showOffers);
    connect(field, &TokenField::changed, this, &SendSheet::checkAddresses);
    connect(field, &TokenField::changed, this, &SendSheet::greet);
    return field;
}

QWidget *SendSheet::makeBody()
{
    const Theme &theme = Theme::of(this);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(theme.px(18), theme.px(12), theme.px(18), theme.px(14));
    column->setSpacing(theme.px(10));
    column->addWidget(m_drafts->banner());
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(theme.px(10));
    fields->setVerticalSpacing(theme.px(8));
    fields->setColumnMinimumWidth(0, theme.px(labelWidth));
    fields->setColumnStretch(1, 1);
    const auto add = [&](const QString &name, QWidget *widget) {
        auto *label = new Label(name, &Theme::Fonts::body, TextColor::Secondary);
        label->setBuddy(widget);
        const int row = fields->rowCount();
        fields->addWidget(label, row, 0, Qt::AlignVCenter);
        fields->addWidget(widget, row, 1);
    };
    m_to = makeAddresses(tr("To", "of a letter"), {});
    m_cc = makeAddresses(tr("Cc"), {});
    const QKeySequence copyKey(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_cc->line()->setFocusPolicy(Qt::ClickFocus); // Tab goes from the recipients to the subject
    m_cc->line()->setToolTip(nameWithKey(tr("Add people in copy"), copyKey));
    m_subject = new QLineEdit;
    m_offers = makeOffers();
    add(tr("To", "of a letter"), m_to);
    add(tr("Cc"), m_cc);
    fields->addWidget(m_offers, fields->rowCount(), 1);
    const bool isSentHere = m_facts.mailAccount != 0;
    auto *from = new Label(isSentHere ? m_facts.sender : tr("You, from your mail program"), &Theme::Fonts::body);
    if (!isSentHere)
        from->setToolTip(tr("Satchel has no mail account: it opens the letter there, and you send it."));
    add(tr("From", "of a letter"), from);
    add(tr("Subject"), m_subject);
    column->addLayout(fields);
    setTabOrder(m_to->line(), m_subject);
    m_body = new LetterEdit;
    m_body->setAccessibleName(tr("Letter"));
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(6 * QFontMetrics(theme.font.body).height() + theme.px(16));
    auto *language = new QHBoxLayout;
    language->addWidget(new Label(tr("Letter"), &Theme::Fonts::semibold), 1);
    language->addWidget(new Label(m_facts.language, &Theme::Fonts::small, TextColor::Tertiary));
    auto *copy = new Button(Icon::Copy, tr("Copy text"), Button::Variant::Ghost);
    copy->setSmall(true);
    copy->setToolTip(tr("The subject and the letter, for another program"));
    connect(copy, &QPushButton::clicked, this, &SendSheet::copyText);
    language->addWidget(copy);
    column->addLayout(language);
    column->addWidget(m_body, 1);
    m_attachmentAndChecks = new QBoxLayout(
        QBoxLayout::LeftToRight); // side by side, so that all of the sheet is in view
    m_attachmentAndChecks->setSpacing(theme.px(18));
    m_attachmentAndChecks->addWidget(makeAttachment(), 2);
    m_attachmentAndChecks->addWidget(makeChecks(), 3);
    column->addLayout(m_attachmentAndChecks);
    column->addSpacing(theme.space.half);
    column->addWidget(makeReminder());
    return body;
}

/// The people of the deal and the customer who are not in the letter yet, one press away.
QWidget *SendSheet::makeOffers()
{
    auto *offers = new QWidget;
    auto *row = new FlowLayout(offers);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::of(this).px(6));
    for (const Recipient &one : m_facts.recipients) {
        const QString name = one.name.isEmpty() ? one.address : one.name;
        auto *button = new Button(Icon::Add, one.role.isEmpty() ? name : name + u", "_s + one.role);
        button->setSmall(true);
        button->setObjectName(one.address);
        connect(button, &QPushButton::clicked, this, [this, address = one.address] { addOffered(address); });
        row->addWidget(button);
    }
    return offers;
}

/// Whoever is offered gets the letter; once somebody does, the next ones get a copy.
void SendSheet::addOffered(const QString &address)
{
    TokenField *field = m_to->keys().isEmpty() ? m_to : m_cc;
    field->setKeys(field->keys() + QStringList{address});
    field->setFocus(Qt::OtherFocusReason);
    Q_EMIT field->changed();
}

void SendSheet::showOffers()
{
    int shown = 0;
    const QString what = m_to->keys().isEmpty() ? tr("Send to %1") : tr("Copy to %1");
    for (Button *button : m_offers->findChildren<Button *>()) {
        const QString address = button->objectName();
        const bool isOpen = shown < mostOffers && !m_to->keys().contains(address) && !m_cc->keys().contains(address);
        button->setToolTip(what.arg(address));
        button->setVisible(isOpen);
        shown += isOpen;
    }
    m_offers->setVisible(shown > 0);
}

QWidget *SendSheet::makeAttachment()
{
    const auto bytes = pdfOf(m_facts.sheet);
    const int pages = static_cast<int>(documents::layOut(m_facts.sheet.document).pages.size());
    QString about = tr("%Ln page(s)", nullptr, pages);
    if (bytes)
        about = tr("%1, %2", "pages, size of a file").arg(about, m_context.formats().fileSize(bytes->size()));
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    setSpaces(*column, Theme::of(this), 0, 6);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Attached"), &Theme::Fonts::semibold), 1);
    const auto add = [&](Icon icon, const QString &text, void (DocumentOutput::*run)(const Sheet &)) {
        auto *button = new IconButton(icon, text);
        connect(button, &QToolButton::clicked, m_output, [this, run] { (m_output->*run)(m_facts.sheet); });
        head->addWidget(button);
    };
    add(Icon::Export, tr("Save as PDF…"), &DocumentOutput::saveAsPdf);
    add(Icon::Print, tr("Print…"), &DocumentOutput::print);
    column->addLayout(head);
    column->addWidget(new AttachmentCard(m_facts.sheet.fileName, about));
    column->addStretch(1);
    return box;
}

void SendSheet::copyText()
{
    const SendDraft letter = draft();
    QGuiApplication::clipboard()->setText(letter.subject.trimmed() + u"\n\n"_s + letter.body);
    showDone(tr("Copied subject and text"));
}

void SendSheet::showDone(const QString &sentence)
{
    m_failure->hide();
    m_done->setText(sentence);
    m_done->show();
}

QWidget *SendSheet::makeChecks()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    setSpaces(*column, Theme::of(this), 0, 6);
    column->addWidget(new Label(tr("Before it goes"), &Theme::Fonts::semibold));
    auto *checks = new SendChecksView(m_facts.checks);
    connect(checks, &SendChecksView::comparisonRequested, this, &SendSheet::comparisonRequested);
    connect(checks, &SendChecksView::partRequested, this, &SendSheet::partRequested);
    column->addWidget(checks);
    column->addStretch(1);
    return box;
}

QWidget *SendSheet::makeReminder()
{
    const Theme &theme = Theme::of(this);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    setSpaces(*column, theme, 0, 8);
    auto *reminder = new QWidget;
    auto *row = new FlowLayout(reminder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(10));
    m_reminds = new QCheckBox(tr("Remind me if there is no answer"));
    auto *when = new QWidget;
    auto *days = new QHBoxLayout(when);
    setSpaces(*days, theme, 0, 10);
    m_when = new SegmentedControl(tr("When to remind me"));
    m_when->addSegment(tr("In %Ln days", nullptr, 3));
    m_when->addSegment(tr("In 1 week"));
    m_when->addSegment(tr("In %Ln weeks", nullptr, 2));
    m_day = new Label({}, &Theme::Fonts::small, TextColor::Secondary);
    days->addWidget(m_when);
    days->addWidget(m_day);
    row->addWidget(m_reminds);
    row->addWidget(when);
    row->setTrailing(when);
    connect(m_reminds, &QCheckBox::toggled, this, &SendSheet::showReminder);
    connect(m_when, &QTabBar::currentChanged, this, &SendSheet::showReminder);
    column->addWidget(reminder);
    auto *note = new QHBoxLayout;
    note->setSpacing(theme.px(10));
    m_notes = new QCheckBox(m_facts.deal.isEmpty() ? tr("Note it with the customer") : tr("Note it on the deal"));
    m_notes->setToolTip(tr("The letter is in the timeline as an e-mail."));
    if (m_facts.mailAccount != 0) { // what Satchel sends is in the timeline
        m_notes->setChecked(true);
        m_notes->setEnabled(false);
    }
    note->addWidget(m_notes);
    note->addStretch(1);
    if (!m_facts.stage.isEmpty())
        note->addWidget(
            new Label(tr("the deal stays in %1").arg(m_facts.stage), &Theme::Fonts::small, TextColor::Tertiary));
    column->addLayout(note);
    return box;
}

QDate SendSheet::reminderDay() const
{
    return reminderDayAfter(m_context.today(), reminderDays.at(static_cast<size_t>(qMax(0, m_when->currentIndex()))));
}

/// The letter speaks to the person it goes to, as long as its first line is still the sheet's.
void SendSheet::greet()
{
    const QString letter = m_body->toPlainText();
    const QString now = greetingOf(m_facts, m_to->keys());
    if (now == m_greeting || letter.section(u'\n', 0, 0) != m_greeting)
        return;
    m_body->setPlainText(now + letter.mid(m_greeting.size()));
    m_greeting = now;
}

void SendSheet::showReminder()
{
    const QDate day = reminderDay();
    m_when->setEnabled(m_reminds->isChecked());
    m_day->setText(m_reminds->isChecked() ? m_context.formats().day(day, m_context.today()) : QString());
    m_day->updateGeometry();
}

QWidget *SendSheet::makeFoot()
{
    const Theme &theme = Theme::of(this);
    auto *foot = new QWidget;
    auto *row = new FlowLayout(foot);
    row->setContentsMargins(theme.px(18), theme.px(12), theme.px(18), theme.px(12));
    row->setSpacing(theme.px(8));
    m_mark = new Button(Icon::Check, tr("Mark as sent only"));
    m_mark->setToolTip(tr("Satchel sends no e-mail; use it when you sent the document another way."));
    m_hint = new Label(tr("without an e-mail from Satchel"), &Theme::Fonts::small, TextColor::Tertiary);
    m_cancel = new Button(tr("Cancel"));
    m_send = new Button(Icon::Email, tr("Send", "a letter"), Button::Variant::Primary);
    m_send->setKeyCap(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_send->setToolTip(m_facts.mailAccount == 0 ? tr("Goes out through your mail program")
                                                : tr("Goes out in ten seconds, unless you undo it"));
    for (QWidget *part : {static_cast<QWidget *>(m_mark), static_cast<QWidget *>(m_hint),
             static_cast<QWidget *>(m_cancel), static_cast<QWidget *>(m_send)})
        row->addWidget(part);
    row->setTrailing(m_cancel);
    const bool isStopped = hasObstacle(m_facts);
    for (Button *button : {m_mark, m_send}) {
        button->setEnabled(!isStopped);
        if (isStopped)
            button->setToolTip(tr("Something under “Before it goes” stops it."));
    }
    connect(m_mark, &QPushButton::clicked, this, &SendSheet::markAsSent);
    connect(m_cancel, &QPushButton::clicked, this, &Overlay::dismiss);
    connect(m_send, &QPushButton::clicked, this, &SendSheet::send);
    return foot;
}

SendDraft SendSheet::draft() const
{
    const int days = reminderDays.at(static_cast<size_t>(qMax(0, m_when->currentIndex())));
    return {m_to->keys(), m_cc->keys(), m_subject->text(), m_body->toPlainText(), m_reminds->isChecked() ? days : 0,
        m_notes->isChecked()};
}

/// At once, not only when it is sent.
void SendSheet::checkAddresses()
{
    const QString wrong = wrongAddress(m_context.workspace.schema(), m_to->keys() + m_cc->keys());
    if (wrong.isEmpty())
        m_failure->hide();
    else
        showFailure(wrongText(wrong));
}

QString SendSheet::wrongText(const QString &address)
{
    return tr("“%1” is not an e-mail address.").arg(address);
}

void SendSheet::send()
{
    if (hasObstacle(m_facts))
        return;
    QWidget *typed = focusWidget();
    setFocus(Qt::OtherFocusReason); // an address that is being typed is added
    if (typed)
        typed->setFocus(Qt::OtherFocusReason);
    const SendDraft now = draft();
    const QString wrong = wrongAddress(m_context.workspace.schema(), now.to + now.cc);
    if (now.to.isEmpty() || !wrong.isEmpty()) {
        showFailure(now.to.isEmpty() ? tr("Say whom the letter goes to.") : wrongText(wrong));
        (now.to.isEmpty() || now.to.contains(wrong) ? m_to : m_cc)->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_failure->hide();
    Q_EMIT sendRequested();
}

void SendSheet::markAsSent()
{
    if (!hasObstacle(m_facts))
        Q_EMIT markRequested();
}

void SendSheet::showFailure(const QString &sentence)
{
    m_done->hide();
    m_failure->setText(sentence);
    m_failure->show();
}

bool SendSheet::isNarrow() const
{
    return width() < Theme::of(this).px(panelWidth) * 5 / 4;
}

QRect SendSheet::panelRect() const
{
    const int wide = isNarrow() ? width() : Theme::of(this).px(panelWidth);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - wide, 0, wide, height()));
}

void SendSheet::layOutPanel()
{
    const Theme &theme = Theme::of(this);
    int wanted = 2 * theme.px(18) + 3 * theme.px(8);
    for (const QWidget *part : std::initializer_list<const QWidget *>{m_mark, m_hint, m_cancel, m_send})
        wanted += part->sizeHint().width();
    const bool hasTwoColumns = panelRect().width() >= theme.px(leastForTwoColumns);
    m_attachmentAndChecks->setDirection(hasTwoColumns ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_hint->setVisible(wanted <= panelRect().width()); // the buttons stay in one line without it
    m_panel->setGeometry(panelRect());
}

QWidget *SendSheet::firstFocus()
{
    return m_to->keys().isEmpty() ? static_cast<QWidget *>(m_to) : m_subject;
}

void SendSheet::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface.scrim);
    const QRect panel = panelRect();
    drawShadow(painter, panel, 0, theme.popoverShadow);
    painter.fillRect(panel, theme.surface.page);
}

void SendSheet::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        event->accept();
        return send();
    }
    if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        event->accept();
        return m_cc->setFocus(Qt::ShortcutFocusReason);
    }
    Overlay::keyPressEvent(event);
}

} // namespace satchel::ui

#include "moc_SendSheet.cpp"
