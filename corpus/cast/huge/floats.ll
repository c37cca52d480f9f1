; Conversions between floats and integers of more than 128 bits.
; run: @sitofp_129_float(1, 0) == 1.0
; run: @sitofp_129_float(1, 20) == 1048577.0
; run: @sitofp_129_float(1, 60) == 1.1529215e18
; run: @sitofp_129_float(-1, 0) == -1.0
; run: @sitofp_129_float(-1, 20) == -1048575.0
; run: @sitofp_129_float(-1, 60) == -1.1529215e18
; run: @sitofp_129_float(9007199254740993, 0) == 9007199000000000.0
; run: @sitofp_129_float(9007199254740993, 20) == 9.444733e21
; run: @sitofp_129_float(9007199254740993, 60) == 1.0384594e34
; run: @sitofp_129_float(-9007199254740993, 0) == -9007199000000000.0
; run: @sitofp_129_float(-9007199254740993, 20) == -9.444733e21
; run: @sitofp_129_float(-9007199254740993, 60) == -1.0384594e34
; run: @sitofp_129_float(16777217, 0) == 16777216.0
; run: @sitofp_129_float(16777217, 20) == 17592188000000.0
; run: @sitofp_129_float(16777217, 60) == 1.9342815e25
; run: @sitofp_129_float(4611686018427400249, 0) == 4.611686e18
; run: @sitofp_129_float(4611686018427400249, 20) == 4.8357033e24
; run: @sitofp_129_float(4611686018427400249, 60) == 5.316912e36
; run: @fptosi_129_float(0.9, 0) == 0
; run: @fptosi_129_float(0.9, 64) == 0
; run: @fptosi_129_float(0.9, 127) == 0
; run: @fptosi_129_float(1.5, 0) == 1
; run: @fptosi_129_float(1.5, 64) == 0
; run: @fptosi_129_float(1.5, 127) == 0
; run: @fptosi_129_float(12345678912345.0, 0) == 12345679020032
; run: @fptosi_129_float(12345678912345.0, 64) == 0
; run: @fptosi_129_float(12345678912345.0, 127) == 0
; run: @fptosi_129_float(1e30, 0) == 0
; run: @fptosi_129_float(1e30, 64) == 54210109440
; run: @fptosi_129_float(1e30, 127) == 0
; run: @fptosi_129_float(-1.5, 0) == -1
; run: @fptosi_129_float(-1.5, 64) == -1
; run: @fptosi_129_float(-1.5, 127) == 3
; run: @fptosi_129_float(-1e30, 0) == 0
; run: @fptosi_129_float(-1e30, 64) == -54210109440
; run: @fptosi_129_float(-1e30, 127) == 3
; run: @uitofp_129_float(1, 0) == 1.0
; run: @uitofp_129_float(1, 20) == 1048577.0
; run: @uitofp_129_float(1, 60) == 1.1529215e18
; run: @uitofp_129_float(-1, 0) == 1.8446744e19
; run: @uitofp_129_float(-1, 20) == 1.9342813e25
; run: @uitofp_129_float(-1, 60) == 2.1267648e37
; run: @uitofp_129_float(9007199254740993, 0) == 9007199000000000.0
; run: @uitofp_129_float(9007199254740993, 20) == 9.444733e21
; run: @uitofp_129_float(9007199254740993, 60) == 1.0384594e34
; run: @uitofp_129_float(-9007199254740993, 0) == 1.8437737e19
; run: @uitofp_129_float(-9007199254740993, 20) == 1.9333368e25
; run: @uitofp_129_float(-9007199254740993, 60) == 2.1257263e37
; run: @uitofp_129_float(16777217, 0) == 16777216.0
; run: @uitofp_129_float(16777217, 20) == 17592188000000.0
; run: @uitofp_129_float(16777217, 60) == 1.9342815e25
; run: @uitofp_129_float(4611686018427400249, 0) == 4.611686e18
; run: @uitofp_129_float(4611686018427400249, 20) == 4.8357033e24
; run: @uitofp_129_float(4611686018427400249, 60) == 5.316912e36
; run: @fptoui_129_float(0.9, 0) == 0
; run: @fptoui_129_float(0.9, 64) == 0
; run: @fptoui_129_float(0.9, 127) == 0
; run: @fptoui_129_float(1.5, 0) == 1
; run: @fptoui_129_float(1.5, 64) == 0
; run: @fptoui_129_float(1.5, 127) == 0
; run: @fptoui_129_float(12345678912345.0, 0) == 12345679020032
; run: @fptoui_129_float(12345678912345.0, 64) == 0
; run: @fptoui_129_float(12345678912345.0, 127) == 0
; run: @fptoui_129_float(1e30, 0) == 0
; run: @fptoui_129_float(1e30, 64) == 54210109440
; run: @fptoui_129_float(1e30, 127) == 0
; run: @sitofp_129_double(1, 0) == 1.0
; run: @sitofp_129_double(1, 20) == 1048577.0
; run: @sitofp_129_double(1, 60) == 1.152921504606847e18
; run: @sitofp_129_double(-1, 0) == -1.0
; run: @sitofp_129_double(-1, 20) == -1048575.0
; run: @sitofp_129_double(-1, 60) == -1.152921504606847e18
; run: @sitofp_129_double(9007199254740993, 0) == 9007199254740992.0
; run: @sitofp_129_double(9007199254740993, 20) == 9.444732965739293e21
; run: @sitofp_129_double(9007199254740993, 60) == 1.0384593717069658e34
; run: @sitofp_129_double(-9007199254740993, 0) == -9007199254740992.0
; run: @sitofp_129_double(-9007199254740993, 20) == -9.44473296573929e21
; run: @sitofp_129_double(-9007199254740993, 60) == -1.0384593717069655e34
; run: @sitofp_129_double(16777217, 0) == 16777217.0
; run: @sitofp_129_double(16777217, 20) == 17592187092993.0
; run: @sitofp_129_double(16777217, 60) == 1.934281426675557e25
; run: @sitofp_129_double(4611686018427400249, 0) == 4.6116860184274e18
; run: @sitofp_129_double(4611686018427400249, 20) == 4.83570327845853e24
; run: @sitofp_129_double(4611686018427400249, 60) == 5.316911983139678e36
; run: @fptosi_129_double(0.9, 0) == 0
; run: @fptosi_129_double(0.9, 64) == 0
; run: @fptosi_129_double(0.9, 127) == 0
; run: @fptosi_129_double(1.5, 0) == 1
; run: @fptosi_129_double(1.5, 64) == 0
; run: @fptosi_129_double(1.5, 127) == 0
; run: @fptosi_129_double(12345678912345.0, 0) == 12345678912345
; run: @fptosi_129_double(12345678912345.0, 64) == 0
; run: @fptosi_129_double(12345678912345.0, 127) == 0
; run: @fptosi_129_double(1e30, 0) == 5076964154930102272
; run: @fptosi_129_double(1e30, 64) == 54210108624
; run: @fptosi_129_double(1e30, 127) == 0
; run: @fptosi_129_double(-1.5, 0) == -1
; run: @fptosi_129_double(-1.5, 64) == -1
; run: @fptosi_129_double(-1.5, 127) == 3
; run: @fptosi_129_double(-1e30, 0) == -5076964154930102272
; run: @fptosi_129_double(-1e30, 64) == -54210108625
; run: @fptosi_129_double(-1e30, 127) == 3
; run: @uitofp_129_double(1, 0) == 1.0
; run: @uitofp_129_double(1, 20) == 1048577.0
; run: @uitofp_129_double(1, 60) == 1.152921504606847e18
; run: @uitofp_129_double(-1, 0) == 1.8446744073709552e19
; run: @uitofp_129_double(-1, 20) == 1.9342813113834067e25
; run: @uitofp_129_double(-1, 60) == 2.1267647932558654e37
; run: @uitofp_129_double(9007199254740993, 0) == 9007199254740992.0
; run: @uitofp_129_double(9007199254740993, 20) == 9.444732965739293e21
; run: @uitofp_129_double(9007199254740993, 60) == 1.0384593717069658e34
; run: @uitofp_129_double(-9007199254740993, 0) == 1.843773687445481e19
; run: @uitofp_129_double(-9007199254740993, 20) == 1.9333368380868328e25
; run: @uitofp_129_double(-9007199254740993, 60) == 2.1257263338841584e37
; run: @uitofp_129_double(16777217, 0) == 16777217.0
; run: @uitofp_129_double(16777217, 20) == 17592187092993.0
; run: @uitofp_129_double(16777217, 60) == 1.934281426675557e25
; run: @uitofp_129_double(4611686018427400249, 0) == 4.6116860184274e18
; run: @uitofp_129_double(4611686018427400249, 20) == 4.83570327845853e24
; run: @uitofp_129_double(4611686018427400249, 60) == 5.316911983139678e36
; run: @fptoui_129_double(0.9, 0) == 0
; run: @fptoui_129_double(0.9, 64) == 0
; run: @fptoui_129_double(0.9, 127) == 0
; run: @fptoui_129_double(1.5, 0) == 1
; run: @fptoui_129_double(1.5, 64) == 0
; run: @fptoui_129_double(1.5, 127) == 0
; run: @fptoui_129_double(12345678912345.0, 0) == 12345678912345
; run: @fptoui_129_double(12345678912345.0, 64) == 0
; run: @fptoui_129_double(12345678912345.0, 127) == 0
; run: @fptoui_129_double(1e30, 0) == 5076964154930102272
; run: @fptoui_129_double(1e30, 64) == 54210108624
; run: @fptoui_129_double(1e30, 127) == 0
; run: @sitofp_192_float(1, 0) == 1.0
; run: @sitofp_192_float(1, 20) == 1048577.0
; run: @sitofp_192_float(1, 60) == 1.1529215e18
; run: @sitofp_192_float(-1, 0) == -1.0
; run: @sitofp_192_float(-1, 20) == -1048575.0
; run: @sitofp_192_float(-1, 60) == -1.1529215e18
; run: @sitofp_192_float(9007199254740993, 0) == 9007199000000000.0
; run: @sitofp_192_float(9007199254740993, 20) == 9.444733e21
; run: @sitofp_192_float(9007199254740993, 60) == 1.0384594e34
; run: @sitofp_192_float(-9007199254740993, 0) == -9007199000000000.0
; run: @sitofp_192_float(-9007199254740993, 20) == -9.444733e21
; run: @sitofp_192_float(-9007199254740993, 60) == -1.0384594e34
; run: @sitofp_192_float(16777217, 0) == 16777216.0
; run: @sitofp_192_float(16777217, 20) == 17592188000000.0
; run: @sitofp_192_float(16777217, 60) == 1.9342815e25
; run: @sitofp_192_float(4611686018427400249, 0) == 4.611686e18
; run: @sitofp_192_float(4611686018427400249, 20) == 4.8357033e24
; run: @sitofp_192_float(4611686018427400249, 60) == 5.316912e36
; run: @fptosi_192_float(0.9, 0) == 0
; run: @fptosi_192_float(0.9, 64) == 0
; run: @fptosi_192_float(0.9, 127) == 0
; run: @fptosi_192_float(1.5, 0) == 1
; run: @fptosi_192_float(1.5, 64) == 0
; run: @fptosi_192_float(1.5, 127) == 0
; run: @fptosi_192_float(12345678912345.0, 0) == 12345679020032
; run: @fptosi_192_float(12345678912345.0, 64) == 0
; run: @fptosi_192_float(12345678912345.0, 127) == 0
; run: @fptosi_192_float(1e30, 0) == 0
; run: @fptosi_192_float(1e30, 64) == 54210109440
; run: @fptosi_192_float(1e30, 127) == 0
; run: @fptosi_192_float(3.4e38, 0) == 0
; run: @fptosi_192_float(3.4e38, 64) == -15307400881897472
; run: @fptosi_192_float(3.4e38, 127) == 1
; run: @fptosi_192_float(-1.5, 0) == -1
; run: @fptosi_192_float(-1.5, 64) == -1
; run: @fptosi_192_float(-1.5, 127) == -1
; run: @fptosi_192_float(-1e30, 0) == 0
; run: @fptosi_192_float(-1e30, 64) == -54210109440
; run: @fptosi_192_float(-1e30, 127) == -1
; run: @uitofp_192_float(1, 0) == 1.0
; run: @uitofp_192_float(1, 20) == 1048577.0
; run: @uitofp_192_float(1, 60) == 1.1529215e18
; run: @uitofp_192_float(-1, 0) == 1.8446744e19
; run: @uitofp_192_float(-1, 20) == 1.9342813e25
; run: @uitofp_192_float(-1, 60) == 2.1267648e37
; run: @uitofp_192_float(9007199254740993, 0) == 9007199000000000.0
; run: @uitofp_192_float(9007199254740993, 20) == 9.444733e21
; run: @uitofp_192_float(9007199254740993, 60) == 1.0384594e34
; run: @uitofp_192_float(-9007199254740993, 0) == 1.8437737e19
; run: @uitofp_192_float(-9007199254740993, 20) == 1.9333368e25
; run: @uitofp_192_float(-9007199254740993, 60) == 2.1257263e37
; run: @uitofp_192_float(16777217, 0) == 16777216.0
; run: @uitofp_192_float(16777217, 20) == 17592188000000.0
; run: @uitofp_192_float(16777217, 60) == 1.9342815e25
; run: @uitofp_192_float(4611686018427400249, 0) == 4.611686e18
; run: @uitofp_192_float(4611686018427400249, 20) == 4.8357033e24
; run: @uitofp_192_float(4611686018427400249, 60) == 5.316912e36
; run: @fptoui_192_float(0.9, 0) == 0
; run: @fptoui_192_float(0.9, 64) == 0
; run: @fptoui_192_float(0.9, 127) == 0
; run: @fptoui_192_float(1.5, 0) == 1
; run: @fptoui_192_float(1.5, 64) == 0
; run: @fptoui_192_float(1.5, 127) == 0
; run: @fptoui_192_float(12345678912345.0, 0) == 12345679020032
; run: @fptoui_192_float(12345678912345.0, 64) == 0
; run: @fptoui_192_float(12345678912345.0, 127) == 0
; run: @fptoui_192_float(1e30, 0) == 0
; run: @fptoui_192_float(1e30, 64) == 54210109440
; run: @fptoui_192_float(1e30, 127) == 0
; run: @fptoui_192_float(3.4e38, 0) == 0
; run: @fptoui_192_float(3.4e38, 64) == -15307400881897472
; run: @fptoui_192_float(3.4e38, 127) == 1
; run: @sitofp_192_double(1, 0) == 1.0
; run: @sitofp_192_double(1, 20) == 1048577.0
; run: @sitofp_192_double(1, 60) == 1.152921504606847e18
; run: @sitofp_192_double(-1, 0) == -1.0
; run: @sitofp_192_double(-1, 20) == -1048575.0
; run: @sitofp_192_double(-1, 60) == -1.152921504606847e18
; run: @sitofp_192_double(9007199254740993, 0) == 9007199254740992.0
; run: @sitofp_192_double(9007199254740993, 20) == 9.444732965739293e21
; run: @sitofp_192_double(9007199254740993, 60) == 1.0384593717069658e34
; run: @sitofp_192_double(-9007199254740993, 0) == -9007199254740992.0
; run: @sitofp_192_double(-9007199254740993, 20) == -9.44473296573929e21
; run: @sitofp_192_double(-9007199254740993, 60) == -1.0384593717069655e34
; run: @sitofp_192_double(16777217, 0) == 16777217.0
; run: @sitofp_192_double(16777217, 20) == 17592187092993.0
; run: @sitofp_192_double(16777217, 60) == 1.934281426675557e25
; run: @sitofp_192_double(4611686018427400249, 0) == 4.6116860184274e18
; run: @sitofp_192_double(4611686018427400249, 20) == 4.83570327845853e24
; run: @sitofp_192_double(4611686018427400249, 60) == 5.316911983139678e36
; run: @fptosi_192_double(0.9, 0) == 0
; run: @fptosi_192_double(0.9, 64) == 0
; run: @fptosi_192_double(0.9, 127) == 0
; run: @fptosi_192_double(1.5, 0) == 1
; run: @fptosi_192_double(1.5, 64) == 0
; run: @fptosi_192_double(1.5, 127) == 0
; run: @fptosi_192_double(12345678912345.0, 0) == 12345678912345
; run: @fptosi_192_double(12345678912345.0, 64) == 0
; run: @fptosi_192_double(12345678912345.0, 127) == 0
; run: @fptosi_192_double(1e30, 0) == 5076964154930102272
; run: @fptosi_192_double(1e30, 64) == 54210108624
; run: @fptosi_192_double(1e30, 127) == 0
; run: @fptosi_192_double(3.4e38, 0) == 0
; run: @fptosi_192_double(3.4e38, 64) == -15307141455976448
; run: @fptosi_192_double(3.4e38, 127) == 1
; run: @fptosi_192_double(-1.5, 0) == -1
; run: @fptosi_192_double(-1.5, 64) == -1
; run: @fptosi_192_double(-1.5, 127) == -1
; run: @fptosi_192_double(-1e30, 0) == -5076964154930102272
; run: @fptosi_192_double(-1e30, 64) == -54210108625
; run: @fptosi_192_double(-1e30, 127) == -1
; run: @uitofp_192_double(1, 0) == 1.0
; run: @uitofp_192_double(1, 20) == 1048577.0
; run: @uitofp_192_double(1, 60) == 1.152921504606847e18
; run: @uitofp_192_double(-1, 0) == 1.8446744073709552e19
; run: @uitofp_192_double(-1, 20) == 1.9342813113834067e25
; run: @uitofp_192_double(-1, 60) == 2.1267647932558654e37
; run: @uitofp_192_double(9007199254740993, 0) == 9007199254740992.0
; run: @uitofp_192_double(9007199254740993, 20) == 9.444732965739293e21
; run: @uitofp_192_double(9007199254740993, 60) == 1.0384593717069658e34
; run: @uitofp_192_double(-9007199254740993, 0) == 1.843773687445481e19
; run: @uitofp_192_double(-9007199254740993, 20) == 1.9333368380868328e25
; run: @uitofp_192_double(-9007199254740993, 60) == 2.1257263338841584e37
; run: @uitofp_192_double(16777217, 0) == 16777217.0
; run: @uitofp_192_double(16777217, 20) == 17592187092993.0
; run: @uitofp_192_double(16777217, 60) == 1.934281426675557e25
; run: @uitofp_192_double(4611686018427400249, 0) == 4.6116860184274e18
; run: @uitofp_192_double(4611686018427400249, 20) == 4.83570327845853e24
; run: @uitofp_192_double(4611686018427400249, 60) == 5.316911983139678e36
; run: @fptoui_192_double(0.9, 0) == 0
; run: @fptoui_192_double(0.9, 64) == 0
; run: @fptoui_192_double(0.9, 127) == 0
; run: @fptoui_192_double(1.5, 0) == 1
; run: @fptoui_192_double(1.5, 64) == 0
; run: @fptoui_192_double(1.5, 127) == 0
; run: @fptoui_192_double(12345678912345.0, 0) == 12345678912345
; run: @fptoui_192_double(12345678912345.0, 64) == 0
; run: @fptoui_192_double(12345678912345.0, 127) == 0
; run: @fptoui_192_double(1e30, 0) == 5076964154930102272
; run: @fptoui_192_double(1e30, 64) == 54210108624
; run: @fptoui_192_double(1e30, 127) == 0
; run: @fptoui_192_double(3.4e38, 0) == 0
; run: @fptoui_192_double(3.4e38, 64) == -15307141455976448
; run: @fptoui_192_double(3.4e38, 127) == 1
; run: @sitofp_256_float(1, 0) == 1.0
; run: @sitofp_256_float(1, 20) == 1048577.0
; run: @sitofp_256_float(1, 60) == 1.1529215e18
; run: @sitofp_256_float(-1, 0) == -1.0
; run: @sitofp_256_float(-1, 20) == -1048575.0
; run: @sitofp_256_float(-1, 60) == -1.1529215e18
; run: @sitofp_256_float(9007199254740993, 0) == 9007199000000000.0
; run: @sitofp_256_float(9007199254740993, 20) == 9.444733e21
; run: @sitofp_256_float(9007199254740993, 60) == 1.0384594e34
; run: @sitofp_256_float(-9007199254740993, 0) == -9007199000000000.0
; run: @sitofp_256_float(-9007199254740993, 20) == -9.444733e21
; run: @sitofp_256_float(-9007199254740993, 60) == -1.0384594e34
; run: @sitofp_256_float(16777217, 0) == 16777216.0
; run: @sitofp_256_float(16777217, 20) == 17592188000000.0
; run: @sitofp_256_float(16777217, 60) == 1.9342815e25
; run: @sitofp_256_float(4611686018427400249, 0) == 4.611686e18
; run: @sitofp_256_float(4611686018427400249, 20) == 4.8357033e24
; run: @sitofp_256_float(4611686018427400249, 60) == 5.316912e36
; run: @fptosi_256_float(0.9, 0) == 0
; run: @fptosi_256_float(0.9, 64) == 0
; run: @fptosi_256_float(0.9, 127) == 0
; run: @fptosi_256_float(1.5, 0) == 1
; run: @fptosi_256_float(1.5, 64) == 0
; run: @fptosi_256_float(1.5, 127) == 0
; run: @fptosi_256_float(12345678912345.0, 0) == 12345679020032
; run: @fptosi_256_float(12345678912345.0, 64) == 0
; run: @fptosi_256_float(12345678912345.0, 127) == 0
; run: @fptosi_256_float(1e30, 0) == 0
; run: @fptosi_256_float(1e30, 64) == 54210109440
; run: @fptosi_256_float(1e30, 127) == 0
; run: @fptosi_256_float(3.4e38, 0) == 0
; run: @fptosi_256_float(3.4e38, 64) == -15307400881897472
; run: @fptosi_256_float(3.4e38, 127) == 1
; run: @fptosi_256_float(-1.5, 0) == -1
; run: @fptosi_256_float(-1.5, 64) == -1
; run: @fptosi_256_float(-1.5, 127) == -1
; run: @fptosi_256_float(-1e30, 0) == 0
; run: @fptosi_256_float(-1e30, 64) == -54210109440
; run: @fptosi_256_float(-1e30, 127) == -1
; run: @uitofp_256_float(1, 0) == 1.0
; run: @uitofp_256_float(1, 20) == 1048577.0
; run: @uitofp_256_float(1, 60) == 1.1529215e18
; run: @uitofp_256_float(-1, 0) == 1.8446744e19
; run: @uitofp_256_float(-1, 20) == 1.9342813e25
; run: @uitofp_256_float(-1, 60) == 2.1267648e37
; run: @uitofp_256_float(9007199254740993, 0) == 9007199000000000.0
; run: @uitofp_256_float(9007199254740993, 20) == 9.444733e21
; run: @uitofp_256_float(9007199254740993, 60) == 1.0384594e34
; run: @uitofp_256_float(-9007199254740993, 0) == 1.8437737e19
; run: @uitofp_256_float(-9007199254740993, 20) == 1.9333368e25
; run: @uitofp_256_float(-9007199254740993, 60) == 2.1257263e37
; run: @uitofp_256_float(16777217, 0) == 16777216.0
; run: @uitofp_256_float(16777217, 20) == 17592188000000.0
; run: @uitofp_256_float(16777217, 60) == 1.9342815e25
; run: @uitofp_256_float(4611686018427400249, 0) == 4.611686e18
; run: @uitofp_256_float(4611686018427400249, 20) == 4.8357033e24
; run: @uitofp_256_float(4611686018427400249, 60) == 5.316912e36
; run: @fptoui_256_float(0.9, 0) == 0
; run: @fptoui_256_float(0.9, 64) == 0
; run: @fptoui_256_float(0.9, 127) == 0
; run: @fptoui_256_float(1.5, 0) == 1
; run: @fptoui_256_float(1.5, 64) == 0
; run: @fptoui_256_float(1.5, 127) == 0
; run: @fptoui_256_float(12345678912345.0, 0) == 12345679020032
; run: @fptoui_256_float(12345678912345.0, 64) == 0
; run: @fptoui_256_float(12345678912345.0, 127) == 0
; run: @fptoui_256_float(1e30, 0) == 0
; run: @fptoui_256_float(1e30, 64) == 54210109440
; run: @fptoui_256_float(1e30, 127) == 0
; run: @fptoui_256_float(3.4e38, 0) == 0
; run: @fptoui_256_float(3.4e38, 64) == -15307400881897472
; run: @fptoui_256_float(3.4e38, 127) == 1
; run: @sitofp_256_double(1, 0) == 1.0
; run: @sitofp_256_double(1, 20) == 1048577.0
; run: @sitofp_256_double(1, 60) == 1.152921504606847e18
; run: @sitofp_256_double(-1, 0) == -1.0
; run: @sitofp_256_double(-1, 20) == -1048575.0
; run: @sitofp_256_double(-1, 60) == -1.152921504606847e18
; run: @sitofp_256_double(9007199254740993, 0) == 9007199254740992.0
; run: @sitofp_256_double(9007199254740993, 20) == 9.444732965739293e21
; run: @sitofp_256_double(9007199254740993, 60) == 1.0384593717069658e34
; run: @sitofp_256_double(-9007199254740993, 0) == -9007199254740992.0
; run: @sitofp_256_double(-9007199254740993, 20) == -9.44473296573929e21
; run: @sitofp_256_double(-9007199254740993, 60) == -1.0384593717069655e34
; run: @sitofp_256_double(16777217, 0) == 16777217.0
; run: @sitofp_256_double(16777217, 20) == 17592187092993.0
; run: @sitofp_256_double(16777217, 60) == 1.934281426675557e25
; run: @sitofp_256_double(4611686018427400249, 0) == 4.6116860184274e18
; run: @sitofp_256_double(4611686018427400249, 20) == 4.83570327845853e24
; run: @sitofp_256_double(4611686018427400249, 60) == 5.316911983139678e36
; run: @fptosi_256_double(0.9, 0) == 0
; run: @fptosi_256_double(0.9, 64) == 0
; run: @fptosi_256_double(0.9, 127) == 0
; run: @fptosi_256_double(1.5, 0) == 1
; run: @fptosi_256_double(1.5, 64) == 0
; run: @fptosi_256_double(1.5, 127) == 0
; run: @fptosi_256_double(12345678912345.0, 0) == 12345678912345
; run: @fptosi_256_double(12345678912345.0, 64) == 0
; run: @fptosi_256_double(12345678912345.0, 127) == 0
; run: @fptosi_256_double(1e30, 0) == 5076964154930102272
; run: @fptosi_256_double(1e30, 64) == 54210108624
; run: @fptosi_256_double(1e30, 127) == 0
; run: @fptosi_256_double(3.4e38, 0) == 0
; run: @fptosi_256_double(3.4e38, 64) == -15307141455976448
; run: @fptosi_256_double(3.4e38, 127) == 1
; run: @fptosi_256_double(-1.5, 0) == -1
; run: @fptosi_256_double(-1.5, 64) == -1
; run: @fptosi_256_double(-1.5, 127) == -1
; run: @fptosi_256_double(-1e30, 0) == -5076964154930102272
; run: @fptosi_256_double(-1e30, 64) == -54210108625
; run: @fptosi_256_double(-1e30, 127) == -1
; run: @uitofp_256_double(1, 0) == 1.0
; run: @uitofp_256_double(1, 20) == 1048577.0
; run: @uitofp_256_double(1, 60) == 1.152921504606847e18
; run: @uitofp_256_double(-1, 0) == 1.8446744073709552e19
; run: @uitofp_256_double(-1, 20) == 1.9342813113834067e25
; run: @uitofp_256_double(-1, 60) == 2.1267647932558654e37
; run: @uitofp_256_double(9007199254740993, 0) == 9007199254740992.0
; run: @uitofp_256_double(9007199254740993, 20) == 9.444732965739293e21
; run: @uitofp_256_double(9007199254740993, 60) == 1.0384593717069658e34
; run: @uitofp_256_double(-9007199254740993, 0) == 1.843773687445481e19
; run: @uitofp_256_double(-9007199254740993, 20) == 1.9333368380868328e25
; run: @uitofp_256_double(-9007199254740993, 60) == 2.1257263338841584e37
; run: @uitofp_256_double(16777217, 0) == 16777217.0
; run: @uitofp_256_double(16777217, 20) == 17592187092993.0
; run: @uitofp_256_double(16777217, 60) == 1.934281426675557e25
; run: @uitofp_256_double(4611686018427400249, 0) == 4.6116860184274e18
; run: @uitofp_256_double(4611686018427400249, 20) == 4.83570327845853e24
; run: @uitofp_256_double(4611686018427400249, 60) == 5.316911983139678e36
; run: @fptoui_256_double(0.9, 0) == 0
; run: @fptoui_256_double(0.9, 64) == 0
; run: @fptoui_256_double(0.9, 127) == 0
; run: @fptoui_256_double(1.5, 0) == 1
; run: @fptoui_256_double(1.5, 64) == 0
; run: @fptoui_256_double(1.5, 127) == 0
; run: @fptoui_256_double(12345678912345.0, 0) == 12345678912345
; run: @fptoui_256_double(12345678912345.0, 64) == 0
; run: @fptoui_256_double(12345678912345.0, 127) == 0
; run: @fptoui_256_double(1e30, 0) == 5076964154930102272
; run: @fptoui_256_double(1e30, 64) == 54210108624
; run: @fptoui_256_double(1e30, 127) == 0
; run: @fptoui_256_double(3.4e38, 0) == 0
; run: @fptoui_256_double(3.4e38, 64) == -15307141455976448
; run: @fptoui_256_double(3.4e38, 127) == 1

define float @sitofp_129_float(i64 %a, i32 %k) {
  %e = sext i64 %a to i129
  %z = zext i32 %k to i129
  %w = shl i129 %e, %z
  %w1 = or i129 %w, 1
  %r = sitofp i129 %w1 to float
  ret float %r
}
define i64 @fptosi_129_float(float %a, i32 %k) {
  %w = fptosi float %a to i129
  %z = zext i32 %k to i129
  %h = lshr i129 %w, %z
  %r = trunc i129 %h to i64
  ret i64 %r
}
define float @uitofp_129_float(i64 %a, i32 %k) {
  %e = zext i64 %a to i129
  %z = zext i32 %k to i129
  %w = shl i129 %e, %z
  %w1 = or i129 %w, 1
  %r = uitofp i129 %w1 to float
  ret float %r
}
define i64 @fptoui_129_float(float %a, i32 %k) {
  %w = fptoui float %a to i129
  %z = zext i32 %k to i129
  %h = lshr i129 %w, %z
  %r = trunc i129 %h to i64
  ret i64 %r
}
define double @sitofp_129_double(i64 %a, i32 %k) {
  %e = sext i64 %a to i129
  %z = zext i32 %k to i129
  %w = shl i129 %e, %z
  %w1 = or i129 %w, 1
  %r = sitofp i129 %w1 to double
  ret double %r
}
define i64 @fptosi_129_double(double %a, i32 %k) {
  %w = fptosi double %a to i129
  %z = zext i32 %k to i129
  %h = lshr i129 %w, %z
  %r = trunc i129 %h to i64
  ret i64 %r
}
define double @uitofp_129_double(i64 %a, i32 %k) {
  %e = zext i64 %a to i129
  %z = zext i32 %k to i129
  %w = shl i129 %e, %z
  %w1 = or i129 %w, 1
  %r = uitofp i129 %w1 to double
  ret double %r
}
define i64 @fptoui_129_double(double %a, i32 %k) {
  %w = fptoui double %a to i129
  %z = zext i32 %k to i129
  %h = lshr i129 %w, %z
  %r = trunc i129 %h to i64
  ret i64 %r
}
define float @sitofp_192_float(i64 %a, i32 %k) {
  %e = sext i64 %a to i192
  %z = zext i32 %k to i192
  %w = shl i192 %e, %z
  %w1 = or i192 %w, 1
  %r = sitofp i192 %w1 to float
  ret float %r
}
define i64 @fptosi_192_float(float %a, i32 %k) {
  %w = fptosi float %a to i192
  %z = zext i32 %k to i192
  %h = lshr i192 %w, %z
  %r = trunc i192 %h to i64
  ret i64 %r
}
define float @uitofp_192_float(i64 %a, i32 %k) {
  %e = zext i64 %a to i192
  %z = zext i32 %k to i192
  %w = shl i192 %e, %z
  %w1 = or i192 %w, 1
  %r = uitofp i192 %w1 to float
  ret float %r
}
define i64 @fptoui_192_float(float %a, i32 %k) {
  %w = fptoui float %a to i192
  %z = zext i32 %k to i192
  %h = lshr i192 %w, %z
  %r = trunc i192 %h to i64
  ret i64 %r
}
define double @sitofp_192_double(i64 %a, i32 %k) {
  %e = sext i64 %a to i192
  %z = zext i32 %k to i192
  %w = shl i192 %e, %z
  %w1 = or i192 %w, 1
  %r = sitofp i192 %w1 to double
  ret double %r
}
define i64 @fptosi_192_double(double %a, i32 %k) {
  %w = fptosi double %a to i192
  %z = zext i32 %k to i192
  %h = lshr i192 %w, %z
  %r = trunc i192 %h to i64
  ret i64 %r
}
define double @uitofp_192_double(i64 %a, i32 %k) {
  %e = zext i64 %a to i192
  %z = zext i32 %k to i192
  %w = shl i192 %e, %z
  %w1 = or i192 %w, 1
  %r = uitofp i192 %w1 to double
  ret double %r
}
define i64 @fptoui_192_double(double %a, i32 %k) {
  %w = fptoui double %a to i192
  %z = zext i32 %k to i192
  %h = lshr i192 %w, %z
  %r = trunc i192 %h to i64
  ret i64 %r
}
define float @sitofp_256_float(i64 %a, i32 %k) {
  %e = sext i64 %a to i256
  %z = zext i32 %k to i256
  %w = shl i256 %e, %z
  %w1 = or i256 %w, 1
  %r = sitofp i256 %w1 to float
  ret float %r
}
define i64 @fptosi_256_float(float %a, i32 %k) {
  %w = fptosi float %a to i256
  %z = zext i32 %k to i256
  %h = lshr i256 %w, %z
  %r = trunc i256 %h to i64
  ret i64 %r
}
define float @uitofp_256_float(i64 %a, i32 %k) {
  %e = zext i64 %a to i256
  %z = zext i32 %k to i256
  %w = shl i256 %e, %z
  %w1 = or i256 %w, 1
  %r = uitofp i256 %w1 to float
  ret float %r
}
define i64 @fptoui_256_float(float %a, i32 %k) {
  %w = fptoui float %a to i256
  %z = zext i32 %k to i256
  %h = lshr i256 %w, %z
  %r = trunc i256 %h to i64
  ret i64 %r
}
define double @sitofp_256_double(i64 %a, i32 %k) {
  %e = sext i64 %a to i256
  %z = zext i32 %k to i256
  %w = shl i256 %e, %z
  %w1 = or i256 %w, 1
  %r = sitofp i256 %w1 to double
  ret double %r
}
define i64 @fptosi_256_double(double %a, i32 %k) {
  %w = fptosi double %a to i256
  %z = zext i32 %k to i256
  %h = lshr i256 %w, %z
  %r = trunc i256 %h to i64
  ret i64 %r
}
define double @uitofp_256_double(i64 %a, i32 %k) {
  %e = zext i64 %a to i256
  %z = zext i32 %k to i256
  %w = shl i256 %e, %z
  %w1 = or i256 %w, 1
  %r = uitofp i256 %w1 to double
  ret double %r
}
define i64 @fptoui_256_double(double %a, i32 %k) {
  %w = fptoui double %a to i256
  %z = zext i32 %k to i256
  %h = lshr i256 %w, %z
  %r = trunc i256 %h to i64
  ret i64 %r
}
