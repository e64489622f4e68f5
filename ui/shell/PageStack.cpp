// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageStack.h"

#include "ui/shell/PageFocus.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTextEdit>

namespace satchel::ui {

namespace {
constexpr size_t farthestBack = 50;
constexpr auto onceLater = static_cast<Qt::ConnectionType>(
    Qt::QueuedConnection | Qt::UniqueConnection | Qt::SingleShotConnection);

bool takesText(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return !line->isReadOnly();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return !text->isReadOnly();
    const auto *text = qobject_cast<const QTextEdit *>(widget);
    return text && !text->isReadOnly();
}

} // namespace

PageStack::PageStack(PageTable table, const PageContext &context, QWidget *parent)
    : QStackedWidget(parent), m_table(std::move(table)), m_context(context), m_focus(std::make_unique<PageFocus>(*this))
{
    setCustomLists(m_table, context.workspace.schema());
}

PageStack::~PageStack() = default;

const PageEntry *PageStack::entry(const QString &key) const
{
    const auto found = std::ranges::find(m_table, key, &PageEntry::key);
    return found == m_table.end() ? nullptr : &*found;
}

Page *PageStack::currentPage() const
{
    return m_pages.value(m_currentKey);
}

Target PageStack::currentTarget() const
{
    Target target = currentPage() ? currentPage()->current() : Target{};
    target.page = m_currentKey;
    target.action = Target::Action::None; // coming back to a place does not repeat what was done there
    return target;
}

Page *PageStack::pageFor(const PageEntry &entry)
{
    Page *&page = m_pages[entry.key];
    if (!page) {
        page = entry.make(m_context);
        page->setObjectName(entry.key);
        page->setAccessibleName(entry.title);
        page->setWidthClass(m_width);
        addWidget(page);
        connect(page, &Page::navigateTo, this, &PageStack::go);
        connect(page, &Page::backRequested, this, [this](const Target &otherwise) {
            if (m_back.empty())
                go(otherwise);
            else
                goBack();
        });
    }
    return page;
}

QList<std::pair<const PageEntry *, Page *>> PageStack::all()
{
    QList<std::pair<const PageEntry *, Page *>> pages;
    for (const PageEntry &entry : m_table)
        pages.append({&entry, pageFor(entry)});
    return pages;
}

bool PageStack::asksFirst(const QString &page, const std::function<void()> &again)
{
    Page *here = currentPage();
    if (m_isLeaving || !here || page == m_currentKey || here->keepsDraft() || !here->hasUnsavedDraft())
        return false;
    here->leaveFor([this, again] {
        const QScopedValueRollback leaving(m_isLeaving, true);
        again();
    });
    return true;
}

Page *PageStack::pageWithDraft() const
{
    if (Page *here = currentPage(); here && here->hasUnsavedDraft())
        return here;
    const auto found = std::ranges::find_if(m_pages, [](Page *page) { return page->hasUnsavedDraft(); });
    return found == m_pages.end() ? nullptr : *found;
}

void PageStack::leaveDrafts(const std::function<void()> &go)
{
    Page *page = pageWithDraft();
    if (!page)
        return go();
    if (page != currentPage())
        this->go({.page = m_pages.key(page)});
    page->leaveFor([this, go] { leaveDrafts(go); });
}

bool PageStack::go(const Target &target)
{
    if (entry(target.page) && asksFirst(target.page, [this, target] { go(target); }))
        return true; // it is gone to as soon as nothing would be lost
    const Target before = currentTarget();
    if (!show(target)) {
        Q_EMIT leaving(target);
        return false;
    }
    if (!before.page.isEmpty() && before != currentTarget()) {
        m_back.push_back(before);
        if (m_back.size() > farthestBack)
            m_back.erase(m_back.begin());
        m_forward.clear();
    }
    Q_EMIT moved();
    return true;
}

void PageStack::focusPage()
{
    m_focus->enter();
}

bool PageStack::show(const Target &target)
{
    const PageEntry *wanted = entry(target.page);
    if (!wanted)
        return false;
    const bool isOther = wanted->key != m_currentKey;
    Page *page = pageFor(*wanted);
    if (isOther) {
        m_currentKey = wanted->key;
        const bool wasHere = page->focusWidget();
        setCurrentWidget(page);
        // Qt gives the focus to the first button of a page that is new; where it belongs the page says, or enter().
        if (QWidget *first = window()->focusWidget(); !wasHere && first && page->isAncestorOf(first))
            first->clearFocus();
        page->activate();
        discardOutdated();
    }
    if (target != Target{target.page})
        page->open(target);
    if (isOther) {
        m_focus->enter();
        Q_EMIT pageChanged(page);
    }
    return true;
}

void PageStack::remake()
{
    items::RunningTasks &tasks = m_context.workspace.tasks();
    if (!tasks.isEmpty()) { // pages cancel their tasks when they go
        connect(&tasks, &items::RunningTasks::changed, this, &PageStack::remake, onceLater);
        return;
    }
    const Target here = currentTarget();
    const bool isHereStale = currentPage() && !currentPage()->takesTextSize();
    for (const QString &key : m_pages.keys()) {
        Page *page = m_pages.value(key);
        if (!page->takesTextSize())
            discard(key);
    }
    if (!isHereStale)
        return;
    m_currentKey.clear();
    show(here);
    Q_EMIT moved();
}

/// The list of a renamed entity, once it is left.
void PageStack::discardOutdated()
{
    if (m_outdated.isEmpty() || m_outdated == m_currentKey || !m_context.workspace.tasks().isEmpty())
        return;
    if (const QString key = std::exchange(m_outdated, {}); m_pages.contains(key))
        discard(key);
}

void PageStack::discard(const QString &key)
{
    Page *page = m_pages.take(key);
    page->disconnect(this);
    removeWidget(page);
    page->deleteLater();
}

/// A list whose entity has another name or icon is made anew on the next visit; the one that is on screen stays until
/// it is left, for somebody may be typing there.
bool PageStack::followCustomEntities()
{
    PageTable table = m_table;
    if (!setCustomLists(table, m_context.workspace.schema()))
        return false;
    QStringList stale;
    for (const PageEntry &known : m_table) {
        const auto now = std::ranges::find(table, known.key, &PageEntry::key);
        const bool isThere = now != table.end() && now->entity == known.entity;
        const bool isSame = isThere && now->title == known.title && now->icon == known.icon;
        if (isSame || !m_pages.contains(known.key))
            continue;
        if (isThere && known.key == m_currentKey)
            m_outdated = known.key;
        else
            stale.append(known.key);
    }
    items::RunningTasks &tasks = m_context.workspace.tasks();
    if (!stale.isEmpty() && !tasks.isEmpty()) { // pages cancel their tasks when they go
        connect(&tasks, &items::RunningTasks::changed, this, &PageStack::listsWaiting, onceLater);
        return false;
    }
    const Target here = currentTarget();
    const bool isHereStale = stale.contains(m_currentKey);
    m_table = std::move(table);
    for (const QString &key : stale)
        discard(key);
    const auto isGone = [this](const Target &target) { return !entry(target.page); };
    std::erase_if(m_back, isGone);
    std::erase_if(m_forward, isGone);
    if (isHereStale) {
        m_currentKey.clear();
        if (!show(here))
            show({m_table.front().key});
        Q_EMIT moved();
    }
    return true;
}

void PageStack::goBack()
{
    if (m_back.empty())
        return;
    const Target target = m_back.back();
    if (asksFirst(target.page, [this] { goBack(); }))
        return;
    m_back.pop_back();
    m_forward.push_back(currentTarget());
    show(target);
    Q_EMIT moved();
}

void PageStack::goForward()
{
    if (m_forward.empty())
        return;
    const Target target = m_forward.back();
    if (asksFirst(target.page, [this] { goForward(); }))
        return;
    m_forward.pop_back();
    m_back.push_back(currentTarget());
    show(target);
    Q_EMIT moved();
}

/// What nothing on the page has taken: whatever is open there closes first, and a text is left before its page.
void PageStack::keyPressEvent(QKeyEvent *event)
{
    const PageEntry *here = entry(m_currentKey);
    const bool isBack = event->key() == Qt::Key_Escape || event->key() == Qt::Key_Backspace;
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier) && !event->isAutoRepeat();
    if (!here || here->group != PageEntry::Group::Hidden || !isBack || !isPlain)
        return QStackedWidget::keyPressEvent(event);
    const QWidget *focus = window()->focusWidget();
    if (takesText(focus)) {
        if (event->key() == Qt::Key_Backspace)
            return;
        m_focus->leaveText();
        if (window()->focusWidget() != focus)
            return;
    }
    const QString list = presentationOf(currentTarget().entity).page;
    if (canGoBack())
        goBack();
    else if (entry(list))
        go({list});
}

void PageStack::setWidthClass(WidthClass width)
{
    if (width == m_width)
        return;
    m_width = width;
    for (Page *page : std::as_const(m_pages))
        page->setWidthClass(width);
}

} // namespace satchel::ui

#include "moc_PageStack.cpp"
