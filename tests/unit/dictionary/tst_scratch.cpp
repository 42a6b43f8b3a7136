#include "unit/dictionary/rows.h"
#include <cstdio>
#include <gtest/gtest.h>
using namespace plumb::dictionary;
using namespace plumb::dictionary::test;
TEST(Scratch, Print) {
    for (auto v :
         {"2.1", "2.2", "2.3", "2.3.1", "2.4", "2.5", "2.5.1", "2.6", "2.7", "2.7.1", "2.8", "2.8.1", "2.8.2"}) {
        std::printf("%s\n", v);
        for (auto p : {"MSH-9", "PID-3", "PID-5",  "PID-7", "PID-8", "PID-18", "PV1-2", "PV1-3", "PV1-19",
                       "OBX-2", "OBX-5", "OBX-11", "OBR-4", "ORC-1", "NK1-3",  "IN1-3", "TXA-2", "SCH-11",
                       "MRG-1", "CX.4",  "CX.5",   "XPN.1", "XAD.1", "PN.1",   "CE.1"})
            std::printf("  %s: %s\n", p, row(v, p).c_str());
        for (auto s : {"ADT_A01", "ADT_A39", "ORM_O01", "OML_O21", "ORU_R01", "SIU_S12", "MDM_T02", "DFT_P03"})
            std::printf("  %s: %s\n", s, structure(v, s).c_str());
        for (auto e : {"A01", "A04", "A08", "A31", "A34", "A40", "A28"})
            std::printf("  ADT %s: %s\n", e, std::string(in(v).structureOf("ADT", e)).c_str());
    }
}
