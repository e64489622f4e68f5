// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageStack.h"

#include "ui/shell/PageFocus.h"

namespace satchel::ui {

namespace {
constexpr size_t farthestBack = 50;
constexpr auto onceLater = static_cast<Qt::ConnectionType>(
    Qt::QueuedConnection | Qt::UniqueConnection | Qt::SingleShotConnection);
} // namespace

PageStack::PageStack(PageTable table, const PageContext &context, QWidget *parent)
    : QStackedWidget(parent), m_table(std::move(table)), m_context(context), m_focus(std::make_unique<PageFocus>(*this))
{
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

bool PageStack::go(const Target &target)
{
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

bool PageStack::show(const Target &target)
{
    const PageEntry *wanted = entry(target.page);
    if (!wanted)
        return false;
    const bool isOther = wanted->key != m_currentKey;
    Page *page = pageFor(*wanted);
    if (isOther) {
        m_currentKey = wanted->key;
        setCurrentWidget(page);
        page->activate();
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
        if (page->takesTextSize())
            continue;
        page->disconnect(this);
        m_pages.remove(key);
        removeWidget(page);
        page->deleteLater();
    }
    if (!isHereStale)
        return;
    m_currentKey.clear();
    show(here);
    Q_EMIT moved();
}

void PageStack::goBack()
{
    if (m_back.empty())
        return;
    const Target target = m_back.back();
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
    m_forward.pop_back();
    m_back.push_back(currentTarget());
    show(target);
    Q_EMIT moved();
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
