// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RichTextEditor.h"

#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStandardPaths>
#include <QTimer>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using markdown::Block;

namespace {

constexpr int keepAfter = 4000; // milliseconds without a key

} // namespace

RichTextEditor::RichTextEditor(const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_text(new RichText), m_pause(new QTimer(this))
{
    m_text->setAccessibleName(accessibleName);
    m_pause->setSingleShot(true);
    m_pause->setInterval(keepAfter);
    m_bar = makeBar();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_text, 1);
    setFocusProxy(m_text);
    m_text->installEventFilter(this);
    m_text->viewport()->setAutoFillBackground(false);
    connect(m_text, &QTextEdit::textChanged, this, [this] {
        if (!m_text->document()->isModified())
            return;
        m_isEdited = true;
        m_pause->start();
        Q_EMIT edited();
    });
    const auto keep = [this] {
        m_pause->stop();
        if (m_isEdited)
            Q_EMIT timeToKeep();
    };
    connect(m_pause, &QTimer::timeout, this, keep);
    connect(m_text, &RichText::left, this, keep);
    connect(m_text, &RichText::refused, this, &RichTextEditor::refused);
    connect(m_text, &QTextEdit::cursorPositionChanged, this, &RichTextEditor::showState);
    connect(m_text, &QTextEdit::currentCharFormatChanged, this, &RichTextEditor::showState);
    showState();
}

/// The text gives up the focus when it goes, and nobody is left to hear of it: the owner has to read the text before.
RichTextEditor::~RichTextEditor()
{
    m_text->disconnect(this);
}

QAction *RichTextEditor::add(
    const QString &name, const QString &text, Icon icon, const QKeySequence &key, const std::function<void()> &run)
{
    auto *action = new QAction(themedIcon(icon), text, this);
    action->setObjectName(u"text."_s + name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, run] {
        if (!m_text->isReadOnly())
            run();
        showState();
    });
    addAction(action);
    m_commands.append(action);
    return action;
}

QWidget *RichTextEditor::makeBar()
{
    const Theme &theme = Theme::of(this);
    const auto ctrl = [](int key) { return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)); };
    const auto shifted = [](int key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | static_cast<Qt::Key>(key)); };
    m_bold = add(u"bold"_s, tr("Bold"), Icon::Bold, ctrl(Qt::Key_B), [this] { m_text->setBold(!m_text->isBold()); });
    m_italic = add(
        u"italic"_s, tr("Italic"), Icon::Italic, ctrl(Qt::Key_I), [this] { m_text->setItalic(!m_text->isItalic()); });
    m_heading = add(u"heading"_s, tr("Heading"), Icon::Heading, shifted(Qt::Key_H),
        [this] { m_text->toggleKind(Block::Kind::Heading, 2); });
    m_small = add(u"subheading"_s, tr("Smaller heading"), Icon::Heading, {},
        [this] { m_text->toggleKind(Block::Kind::Heading, 3); });
    m_bullets = add(u"bullets"_s, tr("List"), Icon::Bullets, shifted(Qt::Key_U),
        [this] { m_text->toggleKind(Block::Kind::Bullet); });
    m_numbers = add(u"numbers"_s, tr("Numbered list"), Icon::Numbers, shifted(Qt::Key_O),
        [this] { m_text->toggleKind(Block::Kind::Number); });
    QAction *deeper = add(u"deeper"_s, tr("Item one level deeper"), Icon::Right, ctrl(Qt::Key_BracketRight),
        [this] { m_text->shift(1); });
    QAction *higher = add(
        u"higher"_s, tr("Item one level up"), Icon::Left, ctrl(Qt::Key_BracketLeft), [this] { m_text->shift(-1); });
    QAction *link = add(u"link"_s, tr("Link…"), Icon::Link, shifted(Qt::Key_L), [this] { askLink(); });
    QAction *picture = add(
        u"picture"_s, tr("Picture…"), Icon::Picture, shifted(Qt::Key_M), [this] { choosePicture(); });
    for (QAction *action : {m_bold, m_italic, m_heading, m_small, m_bullets, m_numbers})
        action->setCheckable(true);
    auto *bar = new QWidget;
    auto *row = new FlowLayout(bar);
    row->setContentsMargins(theme.px(6), theme.px(4), theme.px(6), theme.px(4));
    row->setSpacing(theme.px(2));
    const auto space = [&] {
        auto *gap = new QWidget;
        gap->setFixedWidth(theme.px(6));
        row->addWidget(gap);
    };
    row->addWidget(new IconButton(Icon::Bold, m_bold));
    row->addWidget(new IconButton(Icon::Italic, m_italic));
    space();
    row->addWidget(new IconButton(Icon::Heading, m_heading));
    row->addWidget(new IconButton(Icon::Bullets, m_bullets));
    row->addWidget(new IconButton(Icon::Numbers, m_numbers));
    space();
    row->addWidget(new IconButton(Icon::Link, link));
    row->addWidget(new IconButton(Icon::Picture, picture));
    auto *table = new IconButton(Icon::Table, tr("Table"));
    table->setMenu(makeTableMenu(table));
    table->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(table);
    m_outsideTable = {m_heading, m_small, m_bullets, m_numbers, deeper, higher, picture, m_table};
    m_fieldButton = new IconButton(Icon::Braces, tr("Insert a field"));
    m_fields = new QMenu(m_fieldButton);
    m_fieldButton->setMenu(m_fields);
    m_fieldButton->setPopupMode(QToolButton::InstantPopup);
    m_fieldButton->hide();
    QAction *field = add(u"field"_s, tr("Insert a field"), Icon::Braces, shifted(Qt::Key_F), [this] {
        const QPoint at = m_text->viewport()->mapToGlobal(m_text->cursorRect().bottomLeft());
        if (!m_fields->isEmpty())
            m_fields->popup(at);
    });
    m_fieldButton->setName(field->text(), field->shortcut());
    row->addWidget(m_fieldButton);
    auto *more = new IconButton(Icon::More, tr("More formatting"));
    auto *menu = new QMenu(more);
    menu->addActions({m_small, deeper, higher});
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(more);
    row->setTrailing(more);
    return bar;
}

QMenu *RichTextEditor::makeTableMenu(QWidget *parent)
{
    using Edit = RichText::TableEdit;
    auto *menu = new QMenu(parent);
    m_table = add(u"table"_s, tr("Insert a table"), Icon::Table, {}, [this] { m_text->insertTable(); });
    menu->addAction(m_table);
    const auto addEdit = [&](const QString &name, const QString &text, Icon icon, Edit edit) {
        m_inTable.append(add(name, text, icon, {}, [this, edit] { m_text->changeTable(edit); }));
        menu->addAction(m_inTable.last());
    };
    menu->addSeparator();
    addEdit(u"addRow"_s, tr("Insert row below"), Icon::Add, Edit::AddRow);
    addEdit(u"addColumn"_s, tr("Insert column after"), Icon::Add, Edit::AddColumn);
    addEdit(u"alignAtEnd"_s, tr("Align the column at its end"), Icon::None, Edit::AlignAtEnd);
    m_alignAtEnd = m_inTable.last();
    m_alignAtEnd->setCheckable(true);
    menu->addSeparator();
    addEdit(u"removeRow"_s, tr("Remove the row"), Icon::Trash, Edit::RemoveRow);
    addEdit(u"removeColumn"_s, tr("Remove the column"), Icon::Trash, Edit::RemoveColumn);
    addEdit(u"removeTable"_s, tr("Remove the table"), Icon::Trash, Edit::Remove);
    return menu;
}

void RichTextEditor::setFields(const std::vector<TextField> &fields)
{
    m_fields->clear();
    QStringList names;
    for (const TextField &field : fields) {
        names.append(field.name);
        if (field.label.isEmpty())
            continue; // known, not offered
        QAction *action = m_fields->addAction(field.label + u"\t{"_s + field.name + u'}');
        connect(action, &QAction::triggered, m_text, [this, name = field.name] { m_text->insertField(name); });
    }
    m_text->setFieldNames(names);
    m_fieldButton->setVisible(!fields.empty());
}

void RichTextEditor::setMarkdown(const QString &text)
{
    m_text->setMarkdown(text);
    setKept();
}

void RichTextEditor::setKept()
{
    m_pause->stop();
    m_text->document()->setModified(false);
    m_isEdited = false;
}

void RichTextEditor::setReadOnly(bool isReadOnly)
{
    m_text->setReadOnly(isReadOnly);
    m_text->setTextInteractionFlags(
        isReadOnly ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::TextEditorInteraction);
    m_bar->setVisible(!isReadOnly);
    for (QAction *action : std::as_const(m_commands))
        action->setEnabled(!isReadOnly);
    showState();
}

void RichTextEditor::showState()
{
    const Block here = m_text->currentBlock();
    m_bold->setChecked(m_text->isBold());
    m_italic->setChecked(m_text->isItalic());
    m_heading->setChecked(here.kind == Block::Kind::Heading && here.level <= 2);
    m_small->setChecked(here.kind == Block::Kind::Heading && here.level > 2);
    m_bullets->setChecked(here.kind == Block::Kind::Bullet);
    m_numbers->setChecked(here.kind == Block::Kind::Number);
    const bool isInTable = m_text->isInTable();
    m_alignAtEnd->setChecked(m_text->isAlignedAtEnd());
    for (QAction *action : std::as_const(m_inTable))
        action->setEnabled(isInTable && !m_text->isReadOnly());
    for (QAction *action : std::as_const(m_outsideTable))
        action->setEnabled(!isInTable && !m_text->isReadOnly());
}

void RichTextEditor::choosePicture()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    connect(dialog, &QFileDialog::fileSelected, m_text, &RichText::insertPictureFile);
    dialog->open();
}

void RichTextEditor::askLink()
{
    auto *dialog = new Dialog(tr("Link address"), Dialog::Width::Small, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *line = new QLineEdit(m_text->link());
    line->setAccessibleName(tr("Address"));
    line->setPlaceholderText(tr("https://… or an e-mail address"));
    dialog->content()->addWidget(line);
    dialog->addCancel();
    Button *accept = dialog->addButton(
        m_text->link().isEmpty() ? tr("Insert link") : tr("Change the link"), Button::Variant::Primary);
    const auto addressOf = [](const QString &typed) {
        const QString text = typed.trimmed();
        if (text.isEmpty() || markdown::isSafeLink(text))
            return text;
        return (text.contains(u'@') ? u"mailto:"_s : u"https://"_s) + text;
    };
    const auto follow = [this, accept, addressOf](const QString &typed) {
        const QString address = addressOf(typed);
        const bool isRemoved = address.isEmpty() && !m_text->link().isEmpty();
        accept->setText(isRemoved          ? tr("Remove the link")
                : m_text->link().isEmpty() ? tr("Insert link")
                                           : tr("Change the link"));
        accept->setEnabled(isRemoved || (markdown::isSafeLink(address) && !address.contains(u' ')));
    };
    connect(line, &QLineEdit::textChanged, accept, follow);
    follow(line->text());
    connect(dialog, &QDialog::accepted, m_text, [this, line, addressOf] {
        m_text->setLink(addressOf(line->text()));
        m_text->setFocus();
    });
    dialog->open();
    line->selectAll();
    line->setFocus();
}

bool RichTextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void RichTextEditor::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const QRectF box = rect();
    drawRounded(painter, box, theme.radius.card, m_text->isReadOnly() ? theme.surface.page : theme.surface.raised,
        theme.border.normal);
    if (m_bar->isVisibleTo(this))
        painter.fillRect(QRect(1, m_bar->geometry().bottom() + 1, width() - 2, 1), theme.border.subtle);
    if (m_text->hasFocus() && !m_text->isReadOnly())
        drawFocusRing(painter, box, theme.radius.card, theme, -2);
}

} // namespace satchel::ui

#include "moc_RichTextEditor.cpp"
