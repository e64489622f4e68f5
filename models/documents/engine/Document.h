// SPDX-License-Identifier: GPL-3.0-or-later
// A document as a value: what it says, block by block, before it is known where a page ends. Its texts are as they
// are printed; numbers come formatted. In a document written right to left everything is mirrored, so blocks say start
// and end, not left and right. Lengths are points unless a name says millimetres.
#pragma once

#include "documents/engine/Look.h"

#include <QPageSize>
#include <QRectF>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

class QPainter;

namespace satchel::documents {

enum class Align : quint8 { Start, Centre, End };

/// Part of a text with another look than the rest.
struct Emphasis
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool isBold = false;
    bool isItalic = false;
    bool isUnderlined = false;
    QString link = {}; // where a click on it leads, in a PDF; only what markdown::isSafeLink allows
};

struct Text
{
    QString text; // lines apart by '\n'
    Role role = Role::Body;
    Ink ink = Ink::Text;
    Align align = Align::Start;
    std::vector<Emphasis> emphases = {};
};

/// Text of any length; breaks between lines, never behind the first or before the last.
struct Paragraph
{
    Text text;
    qreal indent = 0;
    QString mark = {}; // before its first line, in the indent: "•", "1."
};

struct Gap
{
    qreal height = 0;
};

struct Rule
{
    Ink ink = Ink::Line;
    qreal thickness = 0.5;
};

struct PageBreak
{
};

/// Labels and their values, one pair a line.
struct Pairs
{
    struct Pair
    {
        QString label;
        QString value;
    };
    std::vector<Pair> pairs;
    qreal labelWidth = 0; // 0: as wide as the longest label
    Role role = Role::Body;
};

struct Column
{
    QString head;
    Align align = Align::Start;
    /// Share of what is left when the columns without one have what they need. At least one column needs a share.
    qreal share = 0;
    bool isNumber = false; // never wrapped; digits are aligned in columns
};

struct Cell
{
    QString text;
    QString more = {}; // smaller, below
    QString tag = {}; // smaller, behind the text: "Optional"
    std::vector<Emphasis> emphases = {}; // of the text
};

struct Row
{
    enum class Kind : quint8 {
        Line,
        Group, // a heading over the rows below it; kept with the first of them
        Note, // the first cell across all columns from the item on
        Sum, // set off by a line above
    };
    Kind kind = Kind::Line;
    std::vector<Cell> cells; // one per column
    bool isQuiet = false; // does not count: an optional line
    QString carried = {}; // what is carried over when the page ends behind this row; empty: nothing is
    QString bookmark = {};
};

struct TableStyle
{
    enum class Head : quint8 { Line, Filled, Plain };
    enum class Rows : quint8 { Lines, Bands, Plain };
    Head head = Head::Line;
    Rows rows = Rows::Lines;
    qreal padding = 4; // above and below a row's text
    qreal gap = 10; // between columns
    Role role = Role::Body; // of what the lines say

    /// From the table's edge to its text: none where nothing is drawn behind the rows.
    qreal inset() const { return head == Head::Filled || rows == Rows::Bands ? 6 : 0; }
};

struct Table
{
    std::vector<Column> columns;
    std::vector<Row> rows;
    TableStyle style = {};
    int mainColumn = 0; // where notes and the label of a carried sum begin
    QString carriedOver = {}; // "Carried over", at the end of a page that the table goes on behind
    QString broughtForward = {}; // "Brought forward", below the repeated head
    bool isKeptWithNext = false; // its last row is on the page of the next block
};

/// Labels and amounts, at the end of the page's width; never broken.
struct Sums
{
    struct Line
    {
        QString label;
        QString amount;
        bool isStrong = false;
        bool isRuled = false; // a line above it
        bool isGrand = false; // the total: larger, on a ground
    };
    std::vector<Line> lines;
    qreal widthMillimetres = 85;
    qreal inset = 0; // that of the table above, so that amounts end on one edge
};

/// Anything that is drawn: a chart, a logo. `paint` gets a painter and the rectangle to fill, in dots; it is called
/// when pages are drawn, so it holds what it needs by value.
struct Picture
{
    std::function<void(QPainter &, const QRectF &)> paint;
    qreal width = 0; // points; 0: the whole width
    qreal height = 0;
    Align align = Align::Start;
};

/// Lines to write on, side by side, with what belongs below each.
struct Signatures
{
    struct Place
    {
        QString label;
        QString name = {};
    };
    std::vector<Place> places;
};

struct Block;
/// Side by side, each a share of the width; never broken.
struct Beside
{
    std::vector<std::vector<Block>> columns;
    std::vector<qreal> shares; // empty: all equal
    qreal gap = 16;
};

/// Blocks on a ground of their own, with an edge at their start; panels without space between them share one edge.
struct Panel
{
    std::vector<Block> blocks;
    Ink fill = Ink::Ground;
    Ink edge = Ink::None;
    qreal edgeWidth = 2.5;
    qreal padding = 12; // between ground and text
    bool isMarked = false; // a dot on the edge, beside the first line
};

struct Block
{
    std::variant<Paragraph, Gap, Rule, PageBreak, Pairs, Table, Sums, Picture, Signatures, Beside, Panel> what;
    qreal before = 0; // space above; none at the top of a page
    bool isKeptWithNext = false;
    QString bookmark = {}; // names its place in the list of contents of the PDF
    int level = 0; // of the bookmark
};

/// Content at a fixed place of the paper, outside the flow: letterhead, address, footer. "{page}" and "{pages}" in
/// its texts become the numbers.
struct Frame
{
    enum class On : quint8 { First, Following, Every };
    QRectF millimetres; // from the paper's start and top edge
    On on = On::Every;
    std::vector<Block> blocks;
    Ink fill = Ink::None;
    qreal padding = 0; // millimetres between its edge and its text; with a fill it is then as high as its text needs
    bool isAtBottom = false; // its text is at its lower edge
    bool isPhysical = false; // not mirrored: a window of an envelope, a fold mark
};

struct Document
{
    QString title;
    QString author = {};
    QString subject = {};
    QString language = {}; // BCP 47: "de-DE"
    bool isRightToLeft = false;

    QPageSize paper = QPageSize(QPageSize::A4);
    /// Where the flow is, in millimetres from each edge; the top of the first page apart, for it holds the
    /// letterhead.
    qreal firstTop = 25;
    qreal top = 20;
    qreal bottom = 25;
    qreal start = 25;
    qreal end = 20;

    Look look;
    std::vector<Frame> frames;
    std::vector<Block> blocks;
};

} // namespace satchel::documents
