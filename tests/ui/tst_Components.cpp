// SPDX-License-Identifier: GPL-3.0-or-later
// The kit's widgets, and the sheet of all of them: with SATCHEL_SHEETS=DIR it is written there as PNG, light and dark.
#include "tests/support/TestProgram.h"
#include "ui/common/Button.h"
#include "ui/common/Calendar.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/Dialog.h"
#include "ui/common/FilterChip.h"
#include "ui/common/Glyphs.h"
#include "ui/common/KeyCap.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/Popover.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/Scrolling.h"
#include "ui/common/SearchField.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/TableLook.h"
#include "ui/common/Toast.h"
#include "ui/common/Toolbar.h"
#include "ui/common/ViewTabs.h"
#include "ui/shell/StatusBar.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMetaEnum>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolTip>
#include <QtTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace satchel::ui;

namespace {

satchel::RecordId idOf(int number)
{
    return satchel::RecordId({static_cast<quint8>(number), static_cast<quint8>(number * 31)});
}

/// Whether a chevron points to the left: it is lower there, where its arms meet.
bool pointsLeft(QWidget &button)
{
    const QImage image = button.grab().toImage();
    const QRgb ground = image.pixel(0, 0);
    const auto heightOf = [&](int x) {
        int first = -1;
        int last = -1;
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) == ground)
                continue;
            first = first < 0 ? y : first;
            last = y;
        }
        return first < 0 ? 0 : last - first + 1;
    };
    int left = 0;
    int right = 0;
    for (int x = 0; x < image.width() / 2; ++x) { // of the drawing's first and last columns
        left = left == 0 ? heightOf(x) : left;
        right = right == 0 ? heightOf(image.width() - 1 - x) : right;
    }
    return left < right;
}

class Marks : public QWidget
{
public:
    Marks() { setFixedHeight(Theme::of(this).px(300)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        int y = 0;
        int x = 0;
        for (const auto state :
            {NextActionState::Overdue, NextActionState::DueSoon, NextActionState::OnTrack, NextActionState::None}) {
            drawNextActionGlyph(painter, QRect(x, y, 12, 20), state, theme);
            drawText(painter, QRect(x + 18, y, 80, 20), u"mark"_s, theme.font.body, theme.text.secondary);
            drawNextActionEdge(painter, QRect(x + 64, y, 3, 40), state, theme);
            x += 80;
        }
        y += 50;
        for (int level = 1; level <= 4; ++level)
            drawPriority(painter, QRect((level - 1) * 40, y, 16, 16), level, theme);
        drawRotting(painter, QRect(170, y, 80, 16), u"24 d"_s, theme);
        drawScore(painter, QRect(240, y, 80, 16), 73, theme);
        y += 30;
        x = 0;
        for (int i = 0; i < 10; ++i) {
            drawAvatar(painter, QRect(x, y, 24, 24), QString(QChar(u'A' + i)) + u" Z"_s, idOf(i), theme);
            x += 30;
        }
        drawCompanyAvatar(painter, QRect(x, y, 24, 24), u"Hartmann"_s, idOf(12), theme);
        y += 34;
        x = drawChip(painter, QRect(0, y, 200, 20), u"Key account"_s, theme.hue(u"cobalt"), theme) + 8;
        drawStateChip(painter, QRect(x, y, 200, 20), u"Accepted"_s, theme.green, theme, Icon::Check);
        drawStateChip(painter, QRect(x + 110, y, 200, 20), u"Overdue"_s, theme.red, theme);
        y += 34;
        drawProgress(painter, QRect(0, y, 300, 4), 0.62, theme);
        y += 14;
        drawNumber(painter, QRect(0, y, 300, 30), u"1,475,193.40"_s, theme.font.display, theme.text.primary);
        y += 34;
        drawLines(painter, QRect(0, y, 150, 60), u"Cold-chain monitoring for 14 depots in the north and south"_s,
            theme.font.strong, theme.text.primary, 2);
        drawText(painter, QRect(160, y, 140, 20), u"مجموعة النخيل للتبريد"_s, theme.font.body, theme.text.secondary);
        drawMatchedText(painter, QRect(160, y + 20, 140, 20), u"Lena Hartwig"_s, {{5, 4}}, theme.font.strong,
            theme.text.primary, theme);
        const QRect box(340, 20, 120, 80);
        drawShadow(painter, box, theme.radius.popover, theme.popoverShadow);
        drawRounded(painter, box, theme.radius.popover, theme.surface.raised, theme.border.strong);
        drawFocusRing(painter, QRect(340, 130, 120, 60), theme.radius.card, theme);
    }
};

class IconSheet : public QWidget
{
public:
    IconSheet() { setFixedSize(1000, 300); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        const QMetaEnum names = QMetaEnum::fromType<Icon>();
        for (int i = 1; i < names.keyCount(); ++i) {
            const QRect cell((i - 1) % 14 * 70, (i - 1) / 14 * 50, 60, 30);
            drawIcon(painter, QRect(cell.x(), cell.y(), 24, 30), static_cast<Icon>(names.value(i)), 16,
                theme.text.secondary);
            drawIcon(painter, QRect(cell.x() + 26, cell.y(), 30, 30), static_cast<Icon>(names.value(i)), 24,
                theme.text.primary);
            drawText(painter, QRect(cell.x(), cell.y() + 28, 66, 16), QString::fromLatin1(names.key(i)),
                theme.font.small, theme.text.tertiary);
        }
    }
};

QWidget *buttons()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    const std::pair<Button::Variant, QString> rows[] = {{Button::Variant::Primary, u"Send"_s},
        {Button::Variant::Secondary, u"Export"_s}, {Button::Variant::Ghost, u"Filter"_s},
        {Button::Variant::Destructive, u"Delete"_s}, {Button::Variant::DestructiveFill, u"Delete"_s}};
    int row = 0;
    for (const auto &[variant, text] : rows) {
        grid->addWidget(new Button(text, variant), row, 0);
        auto *down = new Button(Icon::Add, text, variant);
        down->setDown(true);
        grid->addWidget(down, row, 1);
        auto *off = new Button(text, variant);
        off->setEnabled(false);
        off->setChevron(true);
        grid->addWidget(off, row++, 2);
    }
    return box;
}

QWidget *fields()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    auto *wrong = new QLineEdit(u"31.02.2026"_s);
    wrong->setProperty(fieldErrorProperty, true);
    auto *fixed = new QLineEdit(u"K-100482"_s);
    fixed->setReadOnly(true);
    auto *combo = new QComboBox;
    combo->addItems({u"Anyone"_s, u"Me"_s});
    grid->addWidget(new QLineEdit(u"Betriebsleiter"_s), 0, 0);
    grid->addWidget(wrong, 0, 1);
    grid->addWidget(fixed, 1, 0);
    grid->addWidget(combo, 1, 1);
    grid->addWidget(new QSpinBox, 2, 0);
    grid->addWidget(new SearchField(u"Search contacts"_s), 2, 1);
    auto *on = new QCheckBox(u"On"_s);
    on->setChecked(true);
    auto *theirs = new QRadioButton(u"Theirs"_s);
    theirs->setChecked(true);
    auto *row = new QHBoxLayout;
    for (QWidget *widget :
        std::initializer_list<QWidget *>{new QCheckBox(u"Off"_s), on, new QRadioButton(u"Mine"_s), theirs})
        row->addWidget(widget);
    grid->addLayout(row, 3, 0, 1, 2);
    return box;
}

QWidget *bars()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    auto *header = new PageHeader(u"Pipeline"_s);
    header->setDetail(u"New business"_s);
    auto *segments = new SegmentedControl(u"Show as"_s);
    segments->addSegment(u"Board"_s, Icon::Board);
    segments->addSegment(u"Table"_s, Icon::Table);
    segments->addSegment(u"Figures"_s, Icon::Report);
    header->addEnd(segments);
    header->addEnd(new Button(Icon::Add, u"New deal"_s, Button::Variant::Primary));
    column->addWidget(header);
    auto *bar = new Toolbar;
    auto *tabs = new ViewTabs;
    tabs->setViews({u"All open"_s, u"Mine"_s, u"Closing this quarter"_s});
    tabs->setEdited(1, true);
    bar->addStart(tabs);
    bar->addSeparator();
    bar->addStart(new FilterChip(u"Owner"_s, u"Anyone"_s, false));
    bar->addStart(new FilterChip(u"Closes"_s, u"by 30 June 2026"_s, true));
    auto *sort = new Button(Icon::Sort, u"Next action first"_s, Button::Variant::Ghost);
    sort->setSmall(true);
    bar->addEnd(sort);
    column->addWidget(bar);
    column->addWidget(
        new Banner(&Theme::amber, Icon::Key, u"Pipedrive needs you to sign in again."_s, u"26 changes wait here."_s));
    auto *card = new ProgressCard(u"Importing contacts"_s);
    card->setProgress(7699, 12418);
    column->addWidget(card);
    return box;
}

QWidget *sheet()
{
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    page->resize(1440, 900);
    auto *grid = new QGridLayout(page);
    grid->addWidget(buttons(), 0, 0);
    grid->addWidget(fields(), 0, 1);
    auto *empty = new EmptyState(Icon::Quote, u"No quotes yet"_s, u"A quote starts from a deal or a customer."_s);
    empty->addButton(Icon::Add, u"New quote"_s, QKeySequence(Qt::Key_Q));
    grid->addWidget(empty, 0, 2);
    grid->addWidget(new Marks, 1, 0);
    grid->addWidget(bars(), 1, 1, 1, 2);
    grid->addWidget(new IconSheet, 2, 0, 1, 3);
    return page;
}

} // namespace

class tst_Components : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void drawsEveryComponentInBothThemes();
    void buttonsOfAnEmptyStateGoBelowEachOther();
    void theColumnsOfATableShareItsWidthByOneRule();
    void namesEveryControlOfTheSheet();
    void opensAMenuInTheTheme();
    void aPopoverStaysInItsWindow();
    void floatsAreOpaqueWithoutACompositor();
    void aMenuStaysInItsWindow();
    void theChosenDayOfACalendarIsInTheAccent();
    void theArrowsOfACalendarAreLargeAndPointAwayFromTheMonth();
    void keepsTheToastUntilItsTimeIsUp();
    void undoesFromTheToast();
    void aToastCoversAndMovesNothingOfItsPage();
    void aToastGoesWhenItsPageIsDestroyed();
    void aWindowHasOneToastAtATime();
    void theSameAgainIsCountedInTheToast();
    void changesOfOneKindAreOneToast();
    void aToastGoesWithItsPage();
    void aToastIsNotHeldByAPointerThatRests();
    void aToastLeavesTheCurrentRowInSight();
    void aToastStaysOnTopOfThePageThatIsOpened();
    void theIconOfAToastIsBesideItsSentenceInBothDirections();
    void takesAChipAwayByKey();
    void hidesViewsThatDoNotFit();
    void foldsWhatDoesNotFitIntoMore();
    void whatChangedWhileABarWasHiddenHasItsRoom();
    void buttonsFoldBeforeTheDetailOfAHeadIsCut();
    void choosesInADialogByNumber();
    void ringsOnlyAfterAKey();
    void aButtonThatDrawsItselfHasOneRing();
    void aChoiceListShowsItsFocusAlsoAfterAClick();
    void aKeyThatOpenedAQuestionAndRepeatsChoosesNothing();
    void aTooltipTakesNoTextForHypertext();
    void aChoiceThatDoesNotFitIsElidedWithATooltip();
    void aColumnThatItsBarMakesLowerKeepsTheBar();

private:
    SatchelStyle *m_style = nullptr;
    QFont m_font{u"Inter"_s, 10};
};

void tst_Components::initTestCase()
{
    m_style = new SatchelStyle(Theme::make({.platformFont = m_font}));
    QApplication::setStyle(m_style);
    m_style->setTheme(Theme::make({.platformFont = m_font}));
}

void tst_Components::drawsEveryComponentInBothThemes()
{
    const QString folder = qEnvironmentVariable("SATCHEL_SHEETS");
    for (const bool isDark : {true, false}) {
        m_style->setTheme(Theme::make({.isDark = isDark, .platformFont = m_font}));
        const std::unique_ptr<QWidget> page(sheet());
        Toast toast(page.get());
        toast.say(u"Moved 1 deal to Negotiation"_s, u"Undo"_s, QKeySequence(u"Ctrl+Z"_s));
        const QImage image = page->grab().toImage();
        QCOMPARE(image.pixelColor(2, 2), Theme::of().surface.page);
        if (!folder.isEmpty())
            QVERIFY(image.save(folder + (isDark ? u"/components-dark.png"_s : u"/components-light.png"_s)));
    }
}

void tst_Components::theColumnsOfATableShareItsWidthByOneRule()
{
    QTableWidget table(1, 3);
    table.setHorizontalHeaderLabels({u"Name"_s, u"Nicht gelesen"_s, u"Rolle"_s});
    const QStringList cells{
        u"Annegret Brandstetter"_s, u"3"_s, u"Vertriebsleitung Süd und Österreich mit Vertretung"_s};
    for (int column = 0; column < 3; ++column)
        table.setItem(0, column, new QTableWidgetItem(cells[column]));
    applyTableStyle(table);
    table.horizontalHeader()->setStretchLastSection(false);
    table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table.show();
    const auto sum = [&] { return table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2); };
    const auto whole = [&](int column) { return static_cast<QAbstractItemView &>(table).sizeHintForColumn(column); };
    table.resize(900, 200);
    QTRY_COMPARE(sum(), table.viewport()->width());
    QVERIFY(table.columnWidth(0) > whole(0)); // takes what is left
    QVERIFY(table.columnWidth(2) >= whole(2));
    table.resize(420, 200);
    QTRY_COMPARE(sum(), table.viewport()->width()); // nothing to scroll to
    QVERIFY(table.columnWidth(0) >= whole(0)); // what a row is gives way last
    QVERIFY(table.columnWidth(2) < whole(2));
    for (int column = 0; column < 3; ++column)
        QVERIFY(table.columnWidth(column) >= twoLineHeadingWidth(*table.horizontalHeader(), column));
    table.item(0, 2)->setText(u"Sales"_s); // the other columns need no more room
    QTRY_VERIFY(table.columnWidth(0) > whole(0));
    table.item(0, 0)->setText(u"A. Brandt"_s);
    const int room = table.horizontalHeader()->sectionSizeHint(1);
    table.resize(room, 200); // it has to scroll sideways
    QTRY_COMPARE(table.columnWidth(2), whole(2));
    QVERIFY(table.columnWidth(0) >= std::min(whole(0), table.viewport()->width() / 2));
}

void tst_Components::buttonsOfAnEmptyStateGoBelowEachOther()
{
    EmptyState empty(Icon::Deal, u"No deals yet"_s, u"Import a file or add the first one."_s);
    Button *add = empty.addButton(Icon::Add, u"Neue Verkaufschance"_s, QKeySequence(Qt::Key_D));
    Button *import = empty.addButton(Icon::Import, u"Importieren"_s);
    const auto place = [&](const Button *button) { return QRect(button->mapTo(&empty, QPoint()), button->size()); };
    empty.resize(600, 400);
    empty.show();
    QVERIFY(place(add).center().y() == place(import).center().y());
    QVERIFY(empty.minimumSizeHint().width() < add->sizeHint().width() + import->sizeHint().width());
    empty.resize(empty.minimumSizeHint().width(), 400);
    QCoreApplication::processEvents();
    QVERIFY(place(import).top() > place(add).bottom());
    for (const Button *button : {add, import})
        QVERIFY(empty.rect().contains(place(button)));
}

void tst_Components::namesEveryControlOfTheSheet()
{
    const std::unique_ptr<QWidget> box(bars());
    for (const auto *button : box->findChildren<QToolButton *>())
        QVERIFY(!button->accessibleName().isEmpty());
    for (const auto *chip : box->findChildren<FilterChip *>())
        QVERIFY(!chip->accessibleName().isEmpty());
}

void tst_Components::opensAMenuInTheTheme()
{
    QMenu menu;
    menu.addAction(themedIcon(Icon::Edit), u"Edit"_s)->setShortcut(QKeySequence(Qt::Key_E));
    menu.addSeparator();
    menu.addAction(themedIcon(Icon::Trash, TextColor::Red), u"Move to trash"_s)
        ->setShortcut(QKeySequence(Qt::Key_Delete));
    menu.addMenu(u"More"_s)->addAction(u"Nothing"_s);
    menu.popup(QPoint(0, 0));
    const QImage image = menu.grab().toImage();
    const QString folder = qEnvironmentVariable("SATCHEL_SHEETS");
    if (!folder.isEmpty())
        QVERIFY(image.save(folder + u"/menu.png"_s));
    QCOMPARE(image.pixelColor(image.width() / 2, 3), Theme::of().surface.raised);
}

void tst_Components::aPopoverStaysInItsWindow()
{
    QWidget window;
    window.setGeometry(40, 40, 500, 300);
    auto *atEnd = new QPushButton(u"Columns"_s, &window);
    atEnd->setGeometry(420, 10, 70, 28);
    auto *atFoot = new QPushButton(u"Due"_s, &window);
    atFoot->setGeometry(10, 262, 70, 28);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto open = [&](QWidget *anchor, const QSize &size) {
        auto *popover = new Popover(&window);
        auto *content = new QLineEdit;
        content->setFixedSize(size);
        popover->content()->addWidget(content);
        popover->openAt(anchor);
        const QRect place = popover->geometry().marginsRemoved(shadowMargins());
        popover->close();
        return place;
    };
    for (QWidget *anchor : {atEnd, atFoot}) {
        const QRect place = open(anchor, {240, 160});
        QVERIFY(window.geometry().contains(place));
        QVERIFY(!place.intersects(QRect(anchor->mapToGlobal(QPoint()), anchor->size())));
    }
    QVERIFY(window.geometry().contains(open(atFoot, {240, 250}))); // over its button rather than past the edge
    const QRect large = open(atEnd, {240, 380});
    QVERIFY(!window.geometry().contains(large));
    QVERIFY(window.screen()->availableGeometry().contains(large));
}

/// A window that cannot be seen through is black where it paints nothing.
void tst_Components::floatsAreOpaqueWithoutACompositor()
{
    m_style->setTheme(Theme::make({.isComposited = false, .platformFont = m_font}));
    QWidget window;
    window.resize(600, 400);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto verifyPlain = [](QWidget &box) {
        QVERIFY(!box.testAttribute(Qt::WA_TranslucentBackground));
        const QImage image = box.grab().toImage();
        const QColor border = Theme::of().border.strong;
        for (const QPoint corner :
            {image.rect().topLeft(), image.rect().topRight(), image.rect().bottomRight(), image.rect().bottomLeft()})
            QCOMPARE(image.pixelColor(corner), border);
        QCOMPARE(image.pixelColor(image.width() / 2, 0), border);
        QCOMPARE(image.pixelColor(image.width() / 2, 2), Theme::of().surface.raised);
    };
    Popover popover(&window);
    popover.setAttribute(Qt::WA_DeleteOnClose, false);
    popover.content()->addWidget(new QLineEdit);
    popover.openAt(&window, QRect(20, 20, 80, 28));
    verifyPlain(popover);
    popover.close();
    Dialog dialog(u"Delete 4 contacts?"_s, Dialog::Width::Small, &window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    verifyPlain(dialog);
    QMenu menu;
    menu.addAction(u"Edit"_s);
    menu.popup(QPoint(0, 0));
    verifyPlain(menu);
    menu.close();
    m_style->setTheme(Theme::make({.platformFont = m_font}));
}

void tst_Components::aMenuStaysInItsWindow()
{
    QWidget window;
    window.setGeometry(40, 40, 500, 300);
    auto *button = new QPushButton(u"Widgets"_s, &window);
    button->setGeometry(420, 262, 70, 28);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QMenu menu(button);
    for (const QString &name : {u"Tasks"_s, u"Calendar"_s, u"Deals that need an answer"_s})
        menu.addAction(name);
    menu.popup(button->mapToGlobal(QPoint(0, button->height())));
    QVERIFY(window.geometry().contains(menu.geometry()));
    QVERIFY(!menu.geometry().intersects(QRect(button->mapToGlobal(QPoint()), button->size())));
    menu.close();
}

void tst_Components::theChosenDayOfACalendarIsInTheAccent()
{
    const std::unique_ptr<QCalendarWidget> calendar(makeCalendar(QDate(2026, 3, 17), QDate(2026, 3, 10)));
    calendar->resize(300, 240);
    const QImage picture = calendar->grab().toImage();
    const QRgb accent = Theme::of(calendar.get()).accent.fill.rgb();
    int filled = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            filled += picture.pixel(x, y) == accent;
    }
    QVERIFY2(filled > 200, qPrintable(QString::number(filled)));
}

void tst_Components::theArrowsOfACalendarAreLargeAndPointAwayFromTheMonth()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QWidget window;
        window.setLayoutDirection(direction);
        auto *column = new QVBoxLayout(&window);
        auto *calendar = makeCalendar(QDate(2026, 3, 10), QDate(2026, 3, 10));
        column->addWidget(calendar);
        window.show();
        auto *previous = calendar->findChild<QWidget *>(u"qt_calendar_prevmonth"_s);
        auto *next = calendar->findChild<QWidget *>(u"qt_calendar_nextmonth"_s);
        QVERIFY(previous && next);
        for (QWidget *button : {previous, next}) {
            QVERIFY2(button->width() >= 24 && button->height() >= 24, qPrintable(button->accessibleName()));
            const bool isAtLeft = button == (direction == Qt::LeftToRight ? previous : next);
            QCOMPARE(button->x() < calendar->width() / 2, isAtLeft);
            QCOMPARE(pointsLeft(*button), isAtLeft);
        }
    }
}

void tst_Components::keepsTheToastUntilItsTimeIsUp()
{
    QWidget area;
    area.resize(800, 600);
    Toast toast(&area);
    toast.say(u"Deleted 4 contacts"_s);
    QCOMPARE(toast.sentence(), u"Deleted 4 contacts"_s);
    QVERIFY(toast.geometry().bottom() <= 600 + 16);
    toast.say(u"Moved 1 deal"_s);
    QCOMPARE(toast.sentence(), u"Moved 1 deal"_s);
    toast.dismiss();
    QVERIFY(toast.isHidden());
}

void tst_Components::aToastStaysOnTopOfThePageThatIsOpened()
{
    QStackedWidget pages;
    pages.resize(800, 600);
    for (int i = 0; i < 2; ++i)
        pages.addWidget(new QListWidget);
    pages.show();
    Toast toast(&pages);
    toast.say(u"Deleted 4 contacts"_s);
    pages.setCurrentIndex(1);
    QCOMPARE(pages.childAt(toast.geometry().center())->window(), &pages);
    QVERIFY(toast.isAncestorOf(pages.childAt(toast.geometry().center())));
}

void tst_Components::theIconOfAToastIsBesideItsSentenceInBothDirections()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QWidget area;
        area.setLayoutDirection(direction);
        area.resize(800, 600);
        Toast toast(&area);
        toast.say(u"Deleted 4 contacts"_s, u"Undo"_s);
        area.show();
        const QRect sentence = toast.findChild<Label *>()->geometry();
        const QRect box = toast.rect().marginsRemoved(shadowMargins());
        const int room = Theme::of().px(14) + Theme::of().size.icon;
        QVERIFY(direction == Qt::LeftToRight ? sentence.left() >= box.left() + room
                                             : sentence.right() <= box.right() - room);
    }
}

void tst_Components::aToastLeavesTheCurrentRowInSight()
{
    QWidget area;
    area.resize(800, 600);
    auto *list = new QListWidget(&area);
    list->setGeometry(area.rect());
    for (int i = 0; i < 60; ++i)
        list->addItem(u"Row %1"_s.arg(i));
    area.show();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    Toast toast(&area);
    toast.setTopRoom(52);
    const auto covers = [&] {
        const QRect row = list->visualRect(list->currentIndex());
        return toast.geometry()
            .marginsRemoved(shadowMargins())
            .intersects(QRect(list->viewport()->mapTo(&area, row.topLeft()), row.size()));
    };
    list->setFocus();
    list->setCurrentRow(0);
    toast.say(u"Deleted 4 contacts"_s);
    QVERIFY(toast.y() > 300);
    QVERIFY(!covers());
    list->setCurrentItem(list->itemAt(400, 570)); // where the toast is
    QTRY_VERIFY(!covers());
    QVERIFY(toast.y() < 300);
    QCOMPARE(
        toast.geometry().marginsRemoved(shadowMargins()).top(), 52 + Theme::of().px(12)); // under the page's header
    auto *line = new QLineEdit(&area);
    line->setGeometry(200, 70, 400, 32);
    line->show();
    line->setFocus();
    QVERIFY(toast.y() > 300);
}

namespace {

/// A page of a window that is full of controls down to its last line, and below it the window's.
struct FullPage
{
    QWidget window;
    QWidget *page = new QWidget(&window);
    StatusBar *line = new StatusBar(&window);
    QPushButton *last = new QPushButton(u"Send"_s);
    QListWidget *list = new QListWidget;

    FullPage()
    {
        auto *around = new QVBoxLayout(&window);
        around->setContentsMargins(0, 0, 0, 0);
        around->addWidget(page);
        around->addWidget(line);
        auto *column = new QVBoxLayout(page);
        column->addWidget(list);
        column->addWidget(last);
        for (int i = 0; i < 60; ++i)
            list->addItem(u"Row %1"_s.arg(i));
        window.resize(800, 600);
        window.show();
    }
};

} // namespace

void tst_Components::aToastCoversAndMovesNothingOfItsPage()
{
    FullPage full;
    const QRect list = full.list->geometry();
    const QRect last = full.last->geometry();
    Toast toast(full.page);
    toast.say(u"Deleted 4 contacts"_s, u"Undo"_s, QKeySequence::Undo);
    QCoreApplication::processEvents();
    QCOMPARE(full.list->geometry(), list); // what is being dragged falls where it was aimed at
    QCOMPARE(full.last->geometry(), last);
    const auto isInLine = [&] {
        return QRect(full.line->mapTo(&full.window, QPoint()), full.line->size())
            .contains(QRect(toast.mapTo(&full.window, QPoint()), toast.size()));
    };
    QVERIFY(isInLine());
    const auto *button = toast.findChild<Button *>();
    QVERIFY(toast.rect().contains(button->geometry())); // whole, and as high as a pointer needs it
    QVERIFY(button->height() >= 24);
    full.window.resize(300, 500);
    QVERIFY(isInLine());
    toast.say(u"Deleted 12 contacts and everything that belongs to them, in three companies"_s, u"Undo"_s);
    QVERIFY(isInLine());
}

void tst_Components::aWindowHasOneToastAtATime()
{
    FullPage full;
    Toast ofWindow(&full.window);
    Toast ofPage(full.page);
    ofWindow.say(u"Changed Phone"_s);
    ofPage.say(u"Exported 4 contacts"_s);
    QVERIFY(!ofWindow.isVisible());
    QVERIFY(ofPage.isVisible());
}

void tst_Components::aToastGoesWhenItsPageIsDestroyed()
{
    FullPage full;
    QPointer<Toast> toast = new Toast(full.page);
    toast->say(u"Changed Phone"_s);
    delete full.page;
    QVERIFY(!toast);
}

void tst_Components::theSameAgainIsCountedInTheToast()
{
    FullPage full;
    Toast toast(full.page);
    QSignalSpy triggered(&toast, &Toast::triggered);
    for (int i = 0; i < 3; ++i)
        toast.say(u"Changed Phone"_s, u"Undo"_s);
    QVERIFY2(toast.sentence().startsWith(u'3') && toast.sentence().endsWith(u"Changed Phone"_s),
        qPrintable(toast.sentence()));
    toast.findChild<Button *>()->click();
    QCOMPARE(triggered.count(), 3); // all that it speaks of
    toast.say(u"Changed Phone"_s, u"Undo"_s);
    QCOMPARE(toast.sentence(), u"Changed Phone"_s);
    toast.say(u"Changed E-mail"_s, u"Undo"_s);
    QCOMPARE(toast.sentence(), u"Changed E-mail"_s);
}

void tst_Components::changesOfOneKindAreOneToast()
{
    FullPage full;
    Toast toast(full.page);
    QSignalSpy triggered(&toast, &Toast::triggered);
    const QString kind = u"edit/contact"_s;
    toast.say(u"Changed Phone"_s, u"Undo"_s, QKeySequence::Undo, Icon::Check, kind);
    toast.say(u"Changed E-mail"_s, u"Undo"_s, QKeySequence::Undo, Icon::Check, kind);
    toast.say(u"Changed E-mail"_s, u"Undo"_s, QKeySequence::Undo, Icon::Check, kind);
    QVERIFY2(toast.sentence().contains(u'3') && toast.sentence().endsWith(u"Changed E-mail"_s),
        qPrintable(toast.sentence()));
    auto *button = toast.findChild<Button *>();
    QCOMPARE(button->accessibleName(), u"Undo all"_s); // it is said what it undoes
    button->click();
    QCOMPARE(triggered.count(), 3);
    toast.say(u"Changed Phone"_s, u"Undo"_s, QKeySequence::Undo, Icon::Check, kind);
    toast.say(u"Deleted 1 contact"_s, u"Undo"_s, QKeySequence::Undo); // of another kind
    QCOMPARE(toast.sentence(), u"Deleted 1 contact"_s);
}

void tst_Components::aToastGoesWithItsPage()
{
    QStackedWidget pages;
    for (int i = 0; i < 2; ++i)
        pages.addWidget(new QListWidget);
    pages.resize(800, 600);
    pages.show();
    Toast toast(&pages);
    toast.say(u"Changed Phone"_s, u"Undo"_s);
    QTest::qWait(350); // longer ago than what leaves the page
    pages.setCurrentIndex(1);
    QVERIFY(toast.isHidden());
    toast.say(u"Deleted 1 contact"_s, u"Undo"_s);
    pages.setCurrentIndex(0); // its page is left because of it
    QVERIFY(!toast.isHidden());
}

void tst_Components::aToastIsNotHeldByAPointerThatRests()
{
    FullPage full;
    Toast toast(full.page);
    toast.say(u"Changed Phone"_s);
    const auto *timer = toast.findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
    const auto point = [&](const QPoint &global) {
        QEnterEvent enter(toast.mapFromGlobal(global), full.window.mapFromGlobal(global), global);
        QCoreApplication::sendEvent(&toast, &enter);
    };
    QVERIFY(timer && timer->isActive());
    point(QCursor::pos()); // where it was before the toast came
    QVERIFY(timer->isActive());
    point(QCursor::pos() + QPoint(200, 40));
    QVERIFY(!timer->isActive());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&toast, &leave);
    QVERIFY(timer->isActive());
    QVERIFY(timer->remainingTime() <= Theme::of().motion.toastStay * 21 / 20); // a coarse timer may take as much longer
}

void tst_Components::undoesFromTheToast()
{
    QWidget area;
    area.resize(800, 600);
    Toast toast(&area);
    QSignalSpy triggered(&toast, &Toast::triggered);
    toast.say(u"Deleted 4 contacts"_s, u"Undo"_s);
    toast.findChild<Button *>()->click();
    QCOMPARE(triggered.count(), 1);
    QVERIFY(toast.isHidden());
}

void tst_Components::takesAChipAwayByKey()
{
    FilterChip chip(u"Owner"_s, u"Me"_s, true);
    QSignalSpy removed(&chip, &FilterChip::removed);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.count(), 1);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.sizeHint().width() - 5, 10));
    FilterChip fixed(u"Owner"_s, u"Me"_s, false);
    QSignalSpy kept(&fixed, &FilterChip::removed);
    QTest::keyClick(&fixed, Qt::Key_Delete);
    QCOMPARE(kept.count(), 0);
}

void tst_Components::hidesViewsThatDoNotFit()
{
    ViewTabs tabs;
    tabs.setViews({u"All open"_s, u"Mine"_s, u"Closing this quarter"_s, u"Hot, no next step"_s});
    tabs.resize(600, 28);
    tabs.show();
    const auto *bar = tabs.findChild<QTabBar *>();
    QVERIFY(bar->isTabVisible(3));
    tabs.resize(200, 28);
    QVERIFY(bar->isTabVisible(0));
    QVERIFY(!bar->isTabVisible(3));
    tabs.setCurrent(3);
    QVERIFY(bar->isTabVisible(3));
}

void tst_Components::foldsWhatDoesNotFitIntoMore()
{
    Toolbar bar;
    QAction action;
    auto *wide = new QWidget;
    wide->setMinimumSize(300, 20);
    auto *fixed = new QWidget;
    fixed->setMinimumSize(100, 20);
    bar.addStart(fixed);
    bar.addEnd(wide, &action);
    bar.resize(600, 40);
    bar.show();
    QVERIFY(wide->isVisible());
    bar.resize(300, 40);
    QVERIFY(!wide->isVisible());
    QVERIFY(fixed->isVisible());
    QVERIFY(bar.findChild<IconButton *>()->isVisible());
    bar.resize(600, 40);
    QVERIFY(wide->isVisible());
}

void tst_Components::whatChangedWhileABarWasHiddenHasItsRoom()
{
    Toolbar bar;
    auto *figure = new Label(u"0"_s, &Theme::Fonts::body);
    bar.addStart(figure);
    bar.resize(600, 40);
    bar.show();
    bar.hide();
    figure->setText(u"10 open · 303,215 €"_s);
    figure->updateGeometry();
    bar.show();
    QVERIFY(figure->width() >= figure->sizeHint().width());
}

void tst_Components::buttonsFoldBeforeTheDetailOfAHeadIsCut()
{
    PageHeader header(u"Needs care"_s);
    header.setDetail(u"272,680 € at stake"_s);
    QAction action;
    auto *wide = new QWidget;
    wide->setMinimumSize(400, 20);
    header.addEnd(wide, &action);
    header.resize(560, 48);
    header.show();
    QVERIFY(!wide->isVisible());
    const auto labels = header.findChildren<Label *>();
    const auto detail = std::ranges::find(labels, u"272,680 € at stake"_s, &QLabel::text);
    QVERIFY(detail != labels.end() && (*detail)->width() >= (*detail)->sizeHint().width());
}

void tst_Components::choosesInADialogByNumber()
{
    QWidget window;
    window.resize(800, 600);
    window.show();
    auto *dialog = new Dialog(u"Why was it lost?"_s, Dialog::Width::Small, &window);
    dialog->setAbout(u"Sterile store upgrade, €12,640"_s);
    auto *choices = new ChoiceList({u"Price"_s, u"Competitor"_s, u"No decision"_s}, 2);
    dialog->content()->addWidget(choices);
    dialog->addCancel();
    dialog->addButton(u"Mark as lost"_s, Button::Variant::Primary);
    QSignalSpy accepted(dialog, &QDialog::accepted);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    const QString folder = qEnvironmentVariable("SATCHEL_SHEETS");
    if (!folder.isEmpty())
        dialog->grab().save(folder + u"/dialog.png"_s);
    QTest::keyClick(dialog, Qt::Key_1);
    QCOMPARE(choices->chosen(), 0);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
}

void tst_Components::ringsOnlyAfterAKey()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *button = new Button(u"Send"_s);
    row->addWidget(button);
    window.show();
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!isFocusRingShown(button));
    QTest::keyClick(button, Qt::Key_Tab);
    QVERIFY(isFocusRingShown(button));
}

void tst_Components::aKeyThatOpenedAQuestionAndRepeatsChoosesNothing()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *choices = new ChoiceList({u"Move it along"_s, u"Leave it where it is"_s}, 0);
    row->addWidget(choices);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    choices->setFocus();
    QTest::keyClick(choices->focusProxy(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(choices->chosen(), 0);
    QTest::keyClick(choices->focusProxy(), Qt::Key_Down);
    QCOMPARE(choices->chosen(), 1);
}

void tst_Components::aButtonThatDrawsItselfHasOneRing()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *button = new Button(u"Send"_s);
    auto *chip = new FilterChip(u"Owner"_s, u"Me"_s, false);
    row->addWidget(button);
    row->addWidget(chip);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto isRinged = [](const QWidget *widget) {
        const auto all = QApplication::allWidgets();
        return std::ranges::any_of(all, [widget](const QWidget *one) {
            const auto *frame = qobject_cast<const QFocusFrame *>(one);
            return frame && frame->isVisible() && frame->widget() == widget;
        });
    };
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Tab);
    QVERIFY(chip->hasFocus());
    QVERIFY(!isRinged(chip));
    QTest::keyClick(chip, Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(button->hasFocus());
    QTRY_VERIFY(isRinged(button));
}

void tst_Components::aChoiceListShowsItsFocusAlsoAfterAClick()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *button = new Button(u"Lose"_s);
    row->addWidget(button);
    window.show();
    const auto ring = [] { // around what it is
        for (const QWidget *widget : QApplication::allWidgets()) {
            const auto *frame = qobject_cast<const QFocusFrame *>(widget);
            if (frame && frame->isVisible() && frame->widget())
                return frame->widget();
        }
        return static_cast<QWidget *>(nullptr);
    };
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!ring());
    for (const int chosen : {-1, 1}) {
        auto *dialog = new Dialog(u"Why was it lost?"_s, Dialog::Width::Small, &window);
        auto *choices = new ChoiceList({u"Price"_s, u"Timing"_s, u"A competitor"_s}, chosen);
        dialog->content()->addWidget(choices);
        dialog->addCancel();
        dialog->open();
        choices->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        const auto radios = choices->findChildren<QRadioButton *>();
        QRadioButton *first = radios[qMax(0, chosen)];
        QTRY_COMPARE(QApplication::focusWidget(), first);
        QTRY_COMPARE(ring(), first);
        QVERIFY(!isFocusRingShown(first)); // no key was pressed
        QTest::mouseClick(radios[2], Qt::LeftButton);
        QTRY_COMPARE(ring(), radios[2]);
        choices->setFocus();
        QCOMPARE(QApplication::focusWidget(), radios[2]);
        delete dialog;
    }
}

void tst_Components::aTooltipTakesNoTextForHypertext()
{
    QWidget window;
    window.show();
    QToolTip::showText(window.mapToGlobal(QPoint(5, 5)), u"<img src=\"file:///etc/hostname\"> GmbH"_s, &window);
    const QLabel *tip = nullptr;
    for (const QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QTipLabel"))
            tip = qobject_cast<const QLabel *>(widget);
    }
    QVERIFY(tip);
    QCOMPARE(tip->textFormat(), Qt::PlainText);
    QCOMPARE(tip->text(), u"<img src=\"file:///etc/hostname\"> GmbH"_s);
    QToolTip::hideText();
}

void tst_Components::aChoiceThatDoesNotFitIsElidedWithATooltip()
{
    QWidget window;
    QComboBox combo(&window);
    const QString choice = u"Universitätsklinikum Lindental, Haus 4 and annex"_s;
    combo.addItem(choice);
    combo.setGeometry(10, 10, 140, 32);
    window.resize(700, 100);
    window.show();
    const auto hover = [&combo] {
        QHelpEvent help(QEvent::ToolTip, combo.rect().center(), combo.mapToGlobal(combo.rect().center()));
        QApplication::sendEvent(&combo, &help);
    };
    hover();
    QCOMPARE(QToolTip::text(), choice);
    const QImage narrow = combo.grab().toImage();
    combo.setItemText(0, choice + u" and more"_s); // what is behind the dots is not drawn
    QCOMPARE(combo.grab().toImage(), narrow);
    QToolTip::hideText();
    combo.setItemText(0, choice);
    combo.resize(600, 32);
    hover();
    QTRY_VERIFY(QToolTip::text().isEmpty());
}

namespace {

/// Fields that go into another row each are lower together than beside each other.
class LowerWhereNarrow : public QWidget
{
public:
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width < 200 ? 100 : 400; }
};

} // namespace

void tst_Components::aColumnThatItsBarMakesLowerKeepsTheBar()
{
    ScrolledColumn column(new LowerWhereNarrow);
    column.resize(200, 300);
    column.show();
    QCoreApplication::processEvents();
    QCOMPARE(column.verticalScrollBarPolicy(), Qt::ScrollBarAlwaysOn);
    column.resize(200, 420);
    QCOMPARE(column.verticalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
}

SATCHEL_GUI_TEST(tst_Components)
#include "tst_Components.moc"
