// SPDX-License-Identifier: GPL-3.0-or-later
// liborcus' import interfaces, filled with what a table of values needs: shared strings, number formats, cells and the
// cached results of formulas. Everything about looks is taken and forgotten.
#pragma once

#include "exchange/spreadsheet/WorkbookReader.h"

#include <deque>
#include <orcus/spreadsheet/import_interface.hpp>

namespace satchel::exchange {

class SharedStrings final : public orcus::spreadsheet::iface::import_shared_strings
{
public:
    explicit SharedStrings(TextArena &texts)
        : m_texts(texts)
    {
    }

    size_t append(std::string_view text) override { return number(m_texts.add(text)); }
    size_t add(std::string_view text) override { return number(m_texts.add(text)); }
    void append_segment(std::string_view text) override { m_segments.append(text); }
    size_t commit_segments() override;
    void set_segment_font(size_t) override { }
    void set_segment_bold(bool) override { }
    void set_segment_italic(bool) override { }
    void set_segment_font_name(std::string_view) override { }
    void set_segment_font_size(double) override { }
    void set_segment_font_color(orcus::spreadsheet::color_elem_t, orcus::spreadsheet::color_elem_t,
        orcus::spreadsheet::color_elem_t, orcus::spreadsheet::color_elem_t) override
    {
    }
    /// The arena's number of the shared string `index`.
    size_t arenaNumber(size_t index) const { return index < m_numbers.size() ? m_numbers[index] : size_t(-1); }

private:
    size_t number(size_t inArena);

    TextArena &m_texts;
    std::vector<size_t> m_numbers;
    std::string m_segments;
};

class NumberFormats final : public orcus::spreadsheet::iface::import_styles
{
    using color = orcus::spreadsheet::color_elem_t;

public:
    explicit NumberFormats(std::vector<CellFormat> &formats)
        : m_formats(formats)
    {
    }

    void set_number_format_identifier(size_t id) override { m_id = id; }
    void set_number_format_code(std::string_view code) override { m_code = code; }
    size_t commit_number_format() override;
    void set_xf_number_format(size_t index) override { m_xfFormat = index; }
    size_t commit_cell_xf() override;

    void set_font_count(size_t) override { }
    void set_font_bold(bool) override { }
    void set_font_italic(bool) override { }
    void set_font_name(std::string_view) override { }
    void set_font_size(double) override { }
    void set_font_underline(orcus::spreadsheet::underline_t) override { }
    void set_font_underline_width(orcus::spreadsheet::underline_width_t) override { }
    void set_font_underline_mode(orcus::spreadsheet::underline_mode_t) override { }
    void set_font_underline_type(orcus::spreadsheet::underline_type_t) override { }
    void set_font_underline_color(color, color, color, color) override { }
    void set_font_color(color, color, color, color) override { }
    void set_strikethrough_style(orcus::spreadsheet::strikethrough_style_t) override { }
    void set_strikethrough_type(orcus::spreadsheet::strikethrough_type_t) override { }
    void set_strikethrough_width(orcus::spreadsheet::strikethrough_width_t) override { }
    void set_strikethrough_text(orcus::spreadsheet::strikethrough_text_t) override { }
    size_t commit_font() override { return m_unused++; }
    void set_fill_count(size_t) override { }
    void set_fill_pattern_type(orcus::spreadsheet::fill_pattern_t) override { }
    void set_fill_fg_color(color, color, color, color) override { }
    void set_fill_bg_color(color, color, color, color) override { }
    size_t commit_fill() override { return m_unused++; }
    void set_border_count(size_t) override { }
    void set_border_style(orcus::spreadsheet::border_direction_t, orcus::spreadsheet::border_style_t) override { }
    void set_border_color(orcus::spreadsheet::border_direction_t, color, color, color, color) override { }
    void set_border_width(orcus::spreadsheet::border_direction_t, double, orcus::length_unit_t) override { }
    size_t commit_border() override { return m_unused++; }
    void set_cell_hidden(bool) override { }
    void set_cell_locked(bool) override { }
    void set_cell_print_content(bool) override { }
    void set_cell_formula_hidden(bool) override { }
    size_t commit_cell_protection() override { return m_unused++; }
    void set_number_format_count(size_t) override { }
    void set_cell_xf_count(size_t) override { }
    void set_cell_style_xf_count(size_t) override { }
    void set_dxf_count(size_t) override { }
    void set_xf_font(size_t) override { }
    void set_xf_fill(size_t) override { }
    void set_xf_border(size_t) override { }
    void set_xf_protection(size_t) override { }
    void set_xf_style_xf(size_t) override { }
    void set_xf_apply_alignment(bool) override { }
    void set_xf_horizontal_alignment(orcus::spreadsheet::hor_alignment_t) override { }
    void set_xf_vertical_alignment(orcus::spreadsheet::ver_alignment_t) override { }
    size_t commit_cell_style_xf() override { return m_unused++; }
    size_t commit_dxf() override { return m_unused++; }
    void set_cell_style_count(size_t) override { }
    void set_cell_style_name(std::string_view) override { }
    void set_cell_style_xf(size_t) override { }
    void set_cell_style_builtin(size_t) override { }
    void set_cell_style_parent_name(std::string_view) override { }
    size_t commit_cell_style() override { return m_unused++; }

private:
    std::vector<CellFormat> &m_formats;
    std::unordered_map<size_t, CellFormat> m_byIdentifier; // of custom formats
    std::string m_code;
    size_t m_id = 0;
    size_t m_xfFormat = 0;
    size_t m_unused = 0;
};

class SheetImport;

/// The cached result of a formula; the formula itself is not run.
class FormulaResult final : public orcus::spreadsheet::iface::import_formula
{
public:
    explicit FormulaResult(SheetImport &sheet)
        : m_sheet(sheet)
    {
    }

    void set_position(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column) override;
    void set_formula(orcus::spreadsheet::formula_grammar_t, std::string_view) override { }
    void set_shared_formula_index(size_t) override { }
    void set_result_string(std::string_view text) override;
    void set_result_value(double value) override;
    void set_result_bool(bool value) override;
    void set_result_empty() override { }
    void commit() override { }

private:
    SheetImport &m_sheet;
    int m_row = 0;
    int m_column = 0;
};

class SheetImport final : public orcus::spreadsheet::iface::import_sheet
{
    using row_t = orcus::spreadsheet::row_t;
    using col_t = orcus::spreadsheet::col_t;

public:
    SheetImport(const SharedStrings &strings, TextArena &texts)
        : m_strings(strings)
        , m_texts(texts)
        , m_formula(*this)
    {
    }

    void ignore() { m_isIgnored = true; }
    SheetTable takeTable() { return std::move(m_table); }
    bool isEmpty() const { return m_table.isEmpty(); }
    void setText(row_t row, col_t column, std::string_view text);

    orcus::spreadsheet::iface::import_formula *get_formula() override { return m_isIgnored ? nullptr : &m_formula; }
    void set_auto(row_t row, col_t column, std::string_view text) override { setText(row, column, text); }
    void set_string(row_t row, col_t column, orcus::spreadsheet::string_id_t index) override;
    void set_value(row_t row, col_t column, double value) override;
    void set_bool(row_t row, col_t column, bool value) override;
    void set_date_time(
        row_t row, col_t column, int year, int month, int day, int hour, int minute, double second) override;
    void set_format(row_t row, col_t column, size_t format) override;
    void set_format(row_t, col_t, row_t, col_t, size_t) override { }
    void fill_down_cells(row_t row, col_t column, row_t count) override;
    orcus::spreadsheet::range_size_t get_sheet_size() const override
    {
        return {SheetTable::rowLimit, SheetTable::columnLimit};
    }

private:
    const SharedStrings &m_strings;
    TextArena &m_texts;
    SheetTable m_table;
    FormulaResult m_formula;
    bool m_isIgnored = false;
};

class WorkbookImport final : public orcus::spreadsheet::iface::import_factory,
                             private orcus::spreadsheet::iface::import_global_settings,
                             private orcus::spreadsheet::iface::import_reference_resolver
{
public:
    WorkbookImport(Workbook &workbook, QString wantedSheet);

    /// What was read of a sheet; nothing of one that was not asked for.
    SheetTable takeTable(qsizetype sheet) { return m_sheets[size_t(sheet)].takeTable(); }

    orcus::spreadsheet::iface::import_global_settings *get_global_settings() override { return this; }
    orcus::spreadsheet::iface::import_shared_strings *get_shared_strings() override { return &m_strings; }
    orcus::spreadsheet::iface::import_styles *get_styles() override { return &m_formats; }
    orcus::spreadsheet::iface::import_reference_resolver *get_reference_resolver(
        orcus::spreadsheet::formula_ref_context_t) override
    {
        return this;
    }
    orcus::spreadsheet::iface::import_sheet *append_sheet(
        orcus::spreadsheet::sheet_t index, std::string_view name) override;
    orcus::spreadsheet::iface::import_sheet *get_sheet(std::string_view name) override;
    orcus::spreadsheet::iface::import_sheet *get_sheet(orcus::spreadsheet::sheet_t index) override;
    void finalize() override { }

private:
    void set_origin_date(int year, int month, int day) override;
    void set_default_formula_grammar(orcus::spreadsheet::formula_grammar_t grammar) override { m_grammar = grammar; }
    orcus::spreadsheet::formula_grammar_t get_default_formula_grammar() const override { return m_grammar; }
    void set_character_set(orcus::character_set_t) override { }
    orcus::spreadsheet::src_address_t resolve_address(std::string_view address) override;
    orcus::spreadsheet::src_range_t resolve_range(std::string_view range) override;

    Workbook &m_workbook;
    QString m_wanted;
    SharedStrings m_strings;
    NumberFormats m_formats;
    std::deque<SheetImport> m_sheets; // addresses stay
    orcus::spreadsheet::formula_grammar_t m_grammar = orcus::spreadsheet::formula_grammar_t::unknown;
};

} // namespace satchel::exchange
