// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/QuickAddBar.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/KeyCap.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/tasks/QuickAddChip.h"
#include "ui/tasks/QuickAddLine.h"
#include "ui/tasks/TaskText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using Kind = satchel::QuickAdd::Span::Kind;

namespace {

const auto draftPlace = u"quick-add"_s;

class AddMark : public QWidget
{
public:
    QSize sizeHint() const override { return {Theme::of(this).size.icon, Theme::of(this).size.icon}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        drawIcon(painter, rect(), Icon::Add, theme.size.icon, theme.text.secondary);
    }
};

Icon iconOf(satchel::QuickAdd::Verb verb)
{
    switch (verb) {
    case satchel::QuickAdd::Verb::Call: return Icon::Call;
    case satchel::QuickAdd::Verb::Email: return Icon::Email;
    case satchel::QuickAdd::Verb::Meeting: return Icon::Meeting;
    case satchel::QuickAdd::Verb::Demo: return Icon::Play;
    default: return Icon::Tasks;
    }
}

QWidget *makeHint()
{
    auto *hint = new QWidget;
    auto *row = new QHBoxLayout(hint);
    setSpaces(*row, Theme::of(hint), 0, 6);
    row->addWidget(new KeyCap(QKeySequence(Qt::Key_Enter)));
    row->addWidget(new Label(QuickAddBar::tr("add"), &Theme::Fonts::small, TextColor::Tertiary));
    return hint;
}

} // namespace

QuickAddBar::QuickAddBar(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_line(new QuickAddLine), m_chipArea(new QWidget),
      m_chips(new FlowLayout(m_chipArea))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(2), theme.px(2), theme.px(2), theme.px(2));
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.px(10), theme.px(4), theme.px(10), theme.px(4));
    row->setSpacing(theme.px(8));
    row->addWidget(new AddMark);
    row->addWidget(m_line, 1);
    auto *hint = makeHint();
    hint->hide();
    row->addWidget(hint);
    column->addLayout(row);
    m_chips->setContentsMargins(theme.px(9), theme.px(6), theme.px(9), theme.px(5));
    m_chips->setSpacing(theme.px(6));
    m_chipArea->hide();
    column->addWidget(m_chipArea);
    m_line->setMinimumHeight(theme.px(28));
    m_line->installEventFilter(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_line, &QLineEdit::textChanged, this, [this, hint](const QString &text) {
        hint->setVisible(!text.trimmed().isEmpty());
        m_context.workspace.drafts().keep(
            draftPlace, {}, text.isEmpty() ? QJsonObject() : QJsonObject{{u"text"_s, text}});
        understand();
    });
    m_line->setText(m_context.workspace.drafts().of(draftPlace)[u"text"].toString()); // of a window that was closed
    connect(m_line, &QLineEdit::returnPressed, this, &QuickAddBar::add);
    connect(m_line, &QuickAddLine::left, this, &QuickAddBar::left);
}

void QuickAddBar::startTyping()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
}

std::optional<items::PersonMatch> QuickAddBar::person() const
{
    const auto &matches = m_people.matches;
    if (m_person < 0 || m_person >= static_cast<int>(matches.size()))
        return {};
    return matches[static_cast<size_t>(m_person)];
}

void QuickAddBar::understand()
{
    m_read = parseQuickAdd(m_line->text(), m_context.workspace.clock(), quickAddOptions(locale()));
    lookUpPerson();
    std::vector<satchel::QuickAdd::Span> spans;
    for (satchel::QuickAdd::Span span : m_read.spans) {
        if (span.kind == Kind::Person) {
            if (!person())
                continue;
            // Only the words that are the name.
            const QString words = m_read.person.section(u' ', 0, m_people.words - 1);
            span.length = qMin(span.length, words.size());
        }
        spans.push_back(span);
    }
    m_line->setSpans(spans);
    showChips();
}

void QuickAddBar::lookUpPerson()
{
    if (m_read.person == m_lookedUp)
        return;
    const auto before = m_isChosen ? person() : std::nullopt;
    m_lookedUp = m_read.person;
    m_people = items::findPeople(m_context.workspace.store(), m_read.person);
    const auto &matches = m_people.matches;
    const auto same = before ? std::find(matches.begin(), matches.end(), *before) : matches.end();
    m_isChosen = same != matches.end();
    m_person = m_isChosen ? static_cast<int>(same - matches.begin()) : m_people.sure;
}

void QuickAddBar::addChip(Kind kind, Icon icon, const QString &text, int priority, int nth)
{
    const auto end = kind == Kind::Person ? QuickAddChip::End::Choice
        : kind == Kind::Verb              ? QuickAddChip::End::None
                                          : QuickAddChip::End::Cross;
    auto *chip = new QuickAddChip(icon, text, priority, end, m_chipArea);
    m_chips->addWidget(chip);
    chip->show();
    connect(chip, &QAbstractButton::clicked, this, [this, chip, kind] {
        if (kind == Kind::Person)
            choosePerson(chip);
        else
            m_line->selectSpan(kind);
    });
    connect(chip, &QuickAddChip::crossed, this, [this, kind, nth] { m_line->quoteSpans(kind, nth); });
}

void QuickAddBar::showChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const TaskText words(m_context.formats(), m_context.today());
    if (m_read.verb != satchel::QuickAdd::Verb::None)
        addChip(Kind::Verb, iconOf(m_read.verb), items::categoryOf(m_read.verb));
    if (const auto match = person())
        addChip(Kind::Person, satchel::ui::iconOf(match->entity), match->name);
    else if (!m_people.matches.empty()) // several contacts match: the user has to choose
        addChip(Kind::Person, Icon::Contact,
            m_isChosen ? tr("No customer") : tr("Choose from %Ln", nullptr, static_cast<int>(m_people.matches.size())));
    if (m_read.dueDate.isValid()) {
        const QString due = words.formats().day(m_read.dueDate, m_read.dueTime, words.today());
        addChip(Kind::Due, Icon::Clock,
            m_read.minutes > 0 ? tr("%1 – %2", "day with a time, and the time at which it ends")
                                     .arg(due, words.formats().time(m_read.dueTime.addSecs(60 * m_read.minutes)))
                               : due);
    }
    if (const int level = items::priorityLevelOf(m_read.priority))
        addChip(Kind::Priority, Icon::None, TaskText::priority(level), level);
    if (!m_read.recurrence.isEmpty())
        addChip(Kind::Repeats, Icon::Repeat, words.repeats(m_read.recurrence));
    if (!m_read.withinDay.isEmpty()) {
        auto *chip = new QuickAddChip(Icon::Warning,
            tr("Tasks don't repeat within a day: “%1” stays in the title").arg(isolated(m_read.withinDay)), 0,
            QuickAddChip::End::None, m_chipArea);
        m_chips->addWidget(chip);
        chip->show();
    }
    if (const auto reminder = Reminder::fromText(m_read.reminder))
        addChip(Kind::Reminder, Icon::Bell, words.reminder(*reminder));
    for (int nth = 0; nth < m_read.tags.size(); ++nth)
        addChip(Kind::Tag, Icon::Tag, m_read.tags.at(nth), 0, nth);
    if (!m_read.assignee.isEmpty()) {
        auto &store = m_context.workspace.store();
        const RecordId user = items::findUser(store, m_read.assignee);
        addChip(Kind::Assignee, user.isNull() ? Icon::Warning : Icon::Contact,
            user.isNull() ? tr("No one named “%1”").arg(m_read.assignee)
                          : tr("For %1").arg(store.title(EntityKind::User, user)));
    }
    m_chipArea->setVisible(m_chips->count() > 0);
    updateGeometry();
    update();
}

void QuickAddBar::choosePerson(QuickAddChip *chip)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (size_t i = 0; i < m_people.matches.size(); ++i) {
        const items::PersonMatch &match = m_people.matches[i];
        const QString text = match.detail.isEmpty() ? match.name
                                                    : tr("%1, %2", "person, company").arg(match.name, match.detail);
        QAction *action = menu->addAction(themedIcon(satchel::ui::iconOf(match.entity)), text);
        connect(action, &QAction::triggered, this, [this, i] {
            m_person = static_cast<int>(i);
            m_isChosen = true;
            understand();
            startTyping();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("No customer")), &QAction::triggered, this, [this] {
        m_person = -1;
        m_isChosen = true;
        understand();
        startTyping();
    });
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
}

void QuickAddBar::add()
{
    if (m_read.title.isEmpty())
        return;
    const ChangeSet changes = items::createTask(m_context.workspace.store(), m_read, person());
    m_context.workspace.commit(changes, this, [this](const Result<Receipt> &receipt) {
        if (receipt) {
            m_line->setText({}); // which forgets what was typed: the next undo is of the task
            Q_EMIT added(receipt->ids.front());
        } else {
            Q_EMIT m_context.workspace.failed(receipt.error());
        }
    });
}

bool QuickAddBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void QuickAddBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        understand();
}

void QuickAddBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const bool isFocused = m_line->hasFocus();
    drawRounded(painter, rect(), theme.radius.card, theme.surface.page,
        isFocused ? theme.accent.focus : theme.border.control, isFocused ? 2 : 1);
    if (m_chipArea->isVisible())
        painter.fillRect(QRect(theme.px(2), m_chipArea->y(), width() - 2 * theme.px(2), 1), theme.border.subtle);
}

} // namespace satchel::ui

#include "moc_QuickAddBar.cpp"
